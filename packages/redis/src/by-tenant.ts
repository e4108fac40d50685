import type { LimitOperation, LimitOutcome } from "@aiguard/core";

/** Applies the operations of one tenant in one step. */
export type ApplyTogether = (operations: readonly LimitOperation[]) => Promise<readonly LimitOutcome[]>;

/**
 * Applies operations tenant by tenant, those across tenants last, for a cluster, where no script sees them all.
 *
 * After a refusal nothing more is charged, and what was charged before it is given back; so it is when a later step
 * fails.
 */
export async function applyByTenant(
  operations: readonly LimitOperation[],
  apply: ApplyTogether,
): Promise<readonly LimitOutcome[]> {
  const outcomes = new Map<LimitOperation, LimitOutcome>();
  const charged: LimitOperation[][] = [];

  async function step(list: readonly LimitOperation[], form: (operation: LimitOperation) => LimitOperation) {
    const answers = await apply(list.map(form));
    list.forEach((operation, i) => {
      outcomes.set(operation, answers[i] as LimitOutcome);
    });
    return answers.every(({ granted }) => granted);
  }

  async function giveBack(): Promise<void> {
    for (const list of charged) await step(list, (operation) => undoing(operation, outcomes.get(operation)));
  }

  let isRefused = false;
  try {
    for (const list of byTenant(operations)) {
      // What comes after a refusal is looked at, for its numbers.
      const isGranted = await step(list, isRefused ? looking : asIs);
      if (isGranted && !isRefused) charged.push(list.filter(({ kind, units }) => kind === "charge" && units > 0));
      isRefused ||= !isGranted;
    }
  } catch (error) {
    // Nobody is left to wait. Where this fails too, leases end by themselves, and the rest stays charged.
    giveBack().catch(() => {});
    throw error;
  }
  // The numbers are then those of unspent buckets.
  if (isRefused) await giveBack();
  return operations.map((operation) => outcomes.get(operation) as LimitOutcome);
}

function byTenant(operations: readonly LimitOperation[]): readonly LimitOperation[][] {
  const groups = new Map<string, LimitOperation[]>();
  for (const operation of operations) {
    const group = groups.get(operation.tenant);
    if (group === undefined) groups.set(operation.tenant, [operation]);
    else group.push(operation);
  }
  const across = groups.get("");
  groups.delete("");
  return across === undefined ? [...groups.values()] : [...groups.values(), across];
}

const asIs = (operation: LimitOperation): LimitOperation => operation;

function looking(operation: LimitOperation): LimitOperation {
  return operation.kind === "charge" ? { ...operation, kind: "look" } : operation;
}

function undoing(operation: LimitOperation, outcome: LimitOutcome | undefined): LimitOperation {
  const charged = outcome && { units: operation.units, outcome };
  return { ...operation, kind: "settle", units: 0, charged };
}
