/** Names of fields whose value is a secret whatever it looks like. */
const SECRET_FIELD =
  /^(?:.*[-_])?(?:authorization|api[-_]?key|x-goog-api-key|passw(?:or)?d|secret|token|cookie|set-cookie|private[-_]?key|client[-_]?secret|access[-_]?token|refresh[-_]?token)$/i;

const MAX_DEPTH = 12;
const MAX_NODES = 5000;
const FIELD_MASK = "[redacted:field]";

/** A copy of any value with its texts masked; never throws, never calls a getter twice, and ends on cycles. */
export function redactTree(root: unknown, redact: (text: string) => string): unknown {
  const seen = new Map<object, unknown>();
  const open = new Set<object>();
  let nodes = 0;

  function copy(value: unknown, depth: number): unknown {
    if (typeof value === "string") return redact(value);
    if (typeof value === "bigint" || typeof value === "symbol") return redact(String(value));
    if (typeof value === "function") return "[function]";
    if (typeof value !== "object" || value === null) return value;
    if (depth > MAX_DEPTH || ++nodes > MAX_NODES) return "[cut]";
    const known = seen.get(value);
    // What stands inside itself would make a copy that JSON cannot write.
    if (known !== undefined) return open.has(value) ? "[circular]" : known;
    open.add(value);
    try {
      return copyObject(value, depth);
    } catch {
      return "[unreadable]";
    } finally {
      open.delete(value);
    }
  }

  function copyObject(value: object, depth: number): unknown {
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes]`;
    if (value instanceof URL) return redact(value.href);
    if (Array.isArray(value))
      return fill(value, [], (into: unknown[]) => {
        for (const item of value) into.push(copy(item, depth + 1));
      });
    if (value instanceof Set) return copyObject([...value], depth);
    const into: Record<string, unknown> = {};
    return fill(value, into, () => {
      if (value instanceof Error)
        for (const name of ["name", "message", "stack", "cause"]) copyField(value, name, into, depth);
      const entries = value instanceof Map || isHeaders(value) ? [...value] : null;
      if (entries !== null)
        for (const [name, item] of entries)
          into[redact(String(name))] = SECRET_FIELD.test(String(name)) ? FIELD_MASK : copy(item, depth + 1);
      for (const name of Object.keys(value)) copyField(value, name, into, depth);
    });
  }

  function fill<T extends object>(value: object, into: T, write: (into: T) => void): T {
    seen.set(value, into);
    write(into);
    return into;
  }

  function copyField(from: object, name: string, into: Record<string, unknown>, depth: number): void {
    if (name === "__proto__") return;
    let value: unknown;
    try {
      value = (from as Record<string, unknown>)[name];
    } catch {
      value = "[unreadable]";
    }
    if (value === undefined) return;
    into[redact(name)] = SECRET_FIELD.test(name) && value !== null ? FIELD_MASK : copy(value, depth + 1);
  }

  return copy(root, 0);
}

function isHeaders(value: object): value is Iterable<[string, string]> {
  return typeof Headers === "function" && value instanceof Headers;
}
