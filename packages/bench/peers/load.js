/** Imports a package from where this file stands, beside the installed peers. */
export function load(name) {
  return import(name);
}
