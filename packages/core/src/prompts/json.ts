/** Bounds of {@link checkJson}. */
export interface JsonBounds {
  readonly maxDepth: number;
  readonly maxNodes: number;
}

/** Names that would reach a prototype when somebody later copies the object carelessly. */
const POLLUTING: readonly string[] = ["__proto__", "constructor", "prototype"];

/** Whether a parsed body is plain JSON that is safe to walk: bounded in depth and size, no cycle, no polluting name. */
export function checkJson(root: unknown, { maxDepth, maxNodes }: JsonBounds): boolean {
  // Only what has children waits, with its depth beside it.
  const pending: object[] = [];
  const depths: number[] = [];
  let nodes = 1;
  const add = (value: unknown, depth: number): void => {
    if (typeof value !== "object" || value === null) return;
    pending.push(value);
    depths.push(depth);
  };
  add(root, 0);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const depth = depths.pop() as number;
    if (depth >= maxDepth) return false;
    if (!Array.isArray(next) && POLLUTING.some((name) => Object.hasOwn(next, name))) return false;
    const children = Object.values(next);
    nodes += children.length;
    if (nodes > maxNodes) return false;
    for (const child of children) add(child, depth + 1);
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
