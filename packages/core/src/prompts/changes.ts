/** One value to be put in the place of another in a body. */
export interface Change {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/**
 * A copy of a body with some values replaced; what is not on the way to one is shared, and the original never changes.
 *
 * @param body - The parsed body.
 * @param changes - Where each new value goes; a path that leads into no object changes nothing.
 *
 * @example
 * ```ts
 * import { applyChanges } from "@aiguard/core";
 *
 * const body = { messages: [{ role: "user", content: "Hi\u200b" }] };
 * const cleaned = applyChanges(body, [{ path: ["messages", 0, "content"], value: "Hi" }]);
 * console.log(cleaned); // { messages: [ { role: 'user', content: 'Hi' } ] }
 * ```
 */
export function applyChanges(body: unknown, changes: readonly Change[]): unknown {
  if (changes.length === 0) return body;
  let changed = body;
  // Objects that are copies already, so that many changes in one message copy it once.
  const copies = new Set<unknown>();
  for (const { path, value } of changes) changed = put(changed, path, { value, at: 0, copies });
  return changed;
}

function put(
  node: unknown,
  path: Change["path"],
  step: { readonly value: unknown; readonly at: number; readonly copies: Set<unknown> },
): unknown {
  const { value, at, copies } = step;
  const name = path[at];
  if (name === undefined) return value;
  if (typeof node !== "object" || node === null) return node;
  let copy = node as Record<string | number, unknown>;
  if (!copies.has(node)) {
    copy = (Array.isArray(node) ? [...node] : { ...node }) as Record<string | number, unknown>;
    copies.add(copy);
  }
  copy[name] = put(copy[name], path, { value, at: at + 1, copies });
  return copy;
}
