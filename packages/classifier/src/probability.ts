/**
 * One over the root of n, by Newton's method: the language does not say to the last bit what `Math.sqrt` gives, and a
 * score must be the same on every runtime.
 */
function inverseRoot(n: number): number {
  let root = Math.max(1, n);
  for (let k = 0; k < 40; k++) root = 0.5 * (root + n / root);
  return 1 / root;
}

const ROOTS = 4097;
/** Texts of few features lean on each of them less than they would alone. */
const DAMPING = 8;
let scales: Float64Array | undefined;

/** How much one of so many features counts. */
export function scaleOf(count: number): number {
  if (scales === undefined) {
    scales = new Float64Array(ROOTS);
    for (let n = 0; n < ROOTS; n++) scales[n] = inverseRoot(n + DAMPING);
  }
  return scales[count < ROOTS ? count : ROOTS - 1] as number;
}

/** How often 1 has to be doubled to come to n: whole powers exactly, between them along straight lines. */
export function doublings(n: number): number {
  const whole = 31 - Math.clz32(n);
  return whole + n / (1 << whole) - 1;
}

const HALVINGS = 12;

/** The logistic function with plus, times and divide only, for the same reason: e^x is about (1 + x/4096)^4096. */
export function logistic(x: number): number {
  const bounded = Math.min(30, Math.max(-30, x));
  let power = 1 + (bounded < 0 ? -bounded : bounded) / 4096;
  for (let k = 0; k < HALVINGS; k++) power *= power;
  const small = 1 / (1 + power);
  return bounded < 0 ? small : 1 - small;
}
