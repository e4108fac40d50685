/** One value for each of many objects, which no listing of such an object shows. */
export interface Hidden<T extends object, V> {
  get(of: T): V | undefined;
  set(of: T, value: V): void;
}

/**
 * Makes a hidden field. A WeakMap does the same, but what it holds, and all that this holds in turn, outlives every minor
 * garbage collection: a request would cost several times as much.
 */
export function hiddenField<T extends object, V>(name: string): Hidden<T, V> {
  const key = Symbol(name);
  return {
    get: (of) => (of as { readonly [key]?: V })[key],
    set: (of, value) => void Object.defineProperty(of, key, { value, configurable: true }),
  };
}
