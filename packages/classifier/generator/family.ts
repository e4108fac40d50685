/** The families of attacks that a person can address to a model; each has benign contrasts with the same trigger words. */
export const ATTACK_FAMILIES = [
  "override",
  "persona",
  "extraction",
  "delimiter",
  "authority",
  "suppression",
  "splitting",
  "output",
  "exfiltration",
  "tools",
  "turns",
  "encoded",
] as const;

/** `planted`: ordinary requests that count only because they stand in a place that should only inform. */
export const FAMILIES = [...ATTACK_FAMILIES, "planted"] as const;

export type AttackFamily = (typeof ATTACK_FAMILIES)[number];
export type Family = (typeof FAMILIES)[number];
