/** Bounds of {@link checkJson}. */
export interface JsonBounds {
  readonly maxDepth: number;
  readonly maxNodes: number;
}

/** Names that would reach a prototype when somebody later copies the object carelessly. */
const POLLUTING: readonly string[] = ["__proto__", "constructor", "prototype"];

/** Whether a parsed body is plain JSON that is safe to walk: bounded in depth and size, no cycle, no polluting name. */
export function checkJson(root: unknown, { maxDepth, maxNodes }: JsonBounds): boolean {
  const pending: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  let nodes = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next;
    if (++nodes > maxNodes) return false;
    if (typeof value !== "object" || value === null) continue;
    if (depth >= maxDepth) return false;
    if (!Array.isArray(value) && Object.keys(value).some((name) => POLLUTING.includes(name))) return false;
    for (const child of Object.values(value)) pending.push({ value: child, depth: depth + 1 });
  }
  return true;
}

/** A plain object, as JSON has them. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells an object from arrays, null and the rest. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own property of a JSON object: what stands on a prototype was not sent. */
export function own(value: JsonObject, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
