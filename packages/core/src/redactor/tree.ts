/** Names of fields whose value is a secret whatever it looks like, or, in the AI SDK's errors, a whole prompt. */
const SECRET_FIELD =
  /(?:authorization|api[-_ ]?key|passw(?:or)?d|passphrase|pwd|secret|token|cookie|credentials?|request[-_ ]?body(?:[-_ ]?values)?|(?:private|access|account|secret|signing|encryption)[-_ ]?key)$/i;

/** Names of headers that come in a list, each before its value. */
const SECRET_HEADER = /^(?:proxy-)?authorization$|^(?:set-)?cookie$|^x-[\w-]{0,40}(?:key|token|secret)$/i;

const MAX_DEPTH = 12;
const MAX_NODES = 5000;
const MAX_CHARACTERS = 1_000_000;
const FIELD_MASK = "[redacted:field]";
const CUT = "[cut]";
const UNREADABLE = "[unreadable]";

/** How a text is masked: whole, or only so much of its beginning as can be judged without the rest. */
export interface TextMask {
  whole(text: string): string;
  beginning(text: string): string;
}

/** A copy of any value with its texts masked; never throws, reads each property once, and ends on cycles. */
export function redactTree(root: unknown, mask: TextMask): unknown {
  const open = new Set<object>();
  let nodes = 0;
  let characters = 0;

  function text(value: string): string {
    const left = MAX_CHARACTERS - characters;
    characters += value.length;
    return value.length <= left ? mask.whole(value) : mask.beginning(value.slice(0, Math.max(0, left))) + CUT;
  }

  function copy(value: unknown, depth: number): unknown {
    if (typeof value === "string") return text(value);
    if (typeof value === "number" || typeof value === "bigint") {
      const digits = String(value);
      // A card number may well be kept as a number.
      const masked = digits.length > 8 ? text(digits) : digits;
      return masked !== digits || typeof value === "bigint" ? masked : value;
    }
    if (typeof value === "symbol") return text(String(value));
    if (typeof value === "function") return "[function]";
    if (typeof value !== "object" || value === null) return value;
    if (depth > MAX_DEPTH || ++nodes > MAX_NODES) return CUT;
    // What stands inside itself would make a copy that JSON cannot write; what stands in many places is counted in each,
    // because JSON writes it in each.
    if (open.has(value)) return "[circular]";
    open.add(value);
    const copied = attempt(() => copyObject(value, depth));
    open.delete(value);
    return copied;
  }

  function copyObject(value: object, depth: number): unknown {
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (ArrayBuffer.isView(value) || isBytes(value)) return `[${value.byteLength} bytes]`;
    if (value instanceof URL || value instanceof RegExp) return text(String(value));
    if (value instanceof String || value instanceof Number || value instanceof Boolean)
      return copy(value.valueOf(), depth + 1);
    if (Array.isArray(value) || value instanceof Set) return copyItems(value, depth);
    const into: Record<string, unknown> = {};
    if (value instanceof Error)
      for (const name of ["name", "message", "stack", "cause", "errors"]) copyField(value, name, into, depth);
    if (isKeyed(value)) {
      for (const [name, item] of value) {
        if (++nodes > MAX_NODES) break;
        const key = typeof name === "object" && name !== null ? "[object]" : String(name);
        if (key !== "__proto__") into[text(key)] = fieldOf(key, item, depth);
      }
    }
    for (const name of Object.keys(value)) {
      if (nodes > MAX_NODES) break;
      copyField(value, name, into, depth);
    }
    return into;
  }

  function copyItems(value: Iterable<unknown>, depth: number): unknown {
    const into: unknown[] = [];
    let header = "";
    for (const item of value) {
      if (++nodes > MAX_NODES) {
        into.push(CUT);
        break;
      }
      into.push(SECRET_HEADER.test(header) && typeof item === "string" ? FIELD_MASK : copy(item, depth + 1));
      header = typeof item === "string" ? item : "";
    }
    return into;
  }

  function copyField(from: object, name: string, into: Record<string, unknown>, depth: number): void {
    if (name === "__proto__") return;
    const value = attempt(() => (from as Record<string, unknown>)[name]);
    if (value === undefined) return;
    nodes++;
    into[text(name)] = fieldOf(name, value, depth);
  }

  function fieldOf(name: string, value: unknown, depth: number): unknown {
    const isSecret = SECRET_FIELD.test(name) && value !== null && value !== undefined && typeof value !== "boolean";
    return isSecret ? FIELD_MASK : copy(value, depth + 1);
  }

  return copy(root, 0);
}

/** What a hostile object gives, or a word for it. */
function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return UNREADABLE;
  }
}

function isBytes(value: object): value is ArrayBuffer | SharedArrayBuffer {
  return (
    value instanceof ArrayBuffer || (typeof SharedArrayBuffer === "function" && value instanceof SharedArrayBuffer)
  );
}

function isKeyed(value: object): value is Iterable<[unknown, unknown]> {
  return (
    value instanceof Map ||
    (typeof Headers === "function" && value instanceof Headers) ||
    value instanceof URLSearchParams ||
    (typeof FormData === "function" && value instanceof FormData)
  );
}
