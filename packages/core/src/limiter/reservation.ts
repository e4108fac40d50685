import type { MaybePromise } from "../ground/maybe-promise.js";
import { POLICY_UNITS, type PolicyUnit } from "./policy.js";
import type { LimitOperation, LimitOutcome } from "./store.js";
import { checkAmount } from "./whole.js";

/** The hold that an allowed request has on its policies. No method fails when the store does, and none waits long. */
export interface Reservation {
  /** Undoes what is still open: the request, the tokens unless settled, the slots. A second time changes nothing. */
  refund(): MaybePromise<void>;
  /**
   * Replaces the reserved tokens by the true ones: less is given back, more becomes a debt and is never refused. A
   * second time changes nothing. Without `tokens` the usage is unknown: the reservation stands and can be settled later.
   *
   * @throws AiguardError `cost_invalid` for anything but a whole number of at least 0.
   */
  settle(amounts: { readonly tokens?: number | undefined }): MaybePromise<void>;
  /** Gives the slots back. A second time changes nothing. */
  release(): MaybePromise<void>;
}

/** A charge that was made: the operations, and what each came to. */
export interface Charge {
  readonly operations: readonly LimitOperation[];
  readonly outcomes: readonly LimitOutcome[];
}

/** The corrections that bring the spending on the given units to `amount`, which is the undoing of it by default. */
export function corrections(
  { operations, outcomes }: Charge,
  units: readonly PolicyUnit[],
  amount = 0,
): LimitOperation[] {
  const list: LimitOperation[] = [];
  operations.forEach((operation, i) => {
    const { policy, need, spend } = operation;
    // An operation that needs what it does not spend only looked: it holds nothing that could be corrected.
    if (need !== spend || spend === amount || !units.includes(policy.unit)) return;
    list.push({ ...operation, need: 0, spend: amount - spend, spent: outcomes[i] });
  });
  return list;
}

/** Makes the hold on a charge; `correct` applies corrections to the store in which the charge was made. */
export function createReservation(
  charge: Charge,
  correct: (corrections: readonly LimitOperation[]) => MaybePromise<void>,
): Reservation {
  let open = POLICY_UNITS;

  function close(units: readonly PolicyUnit[], amount?: number): MaybePromise<void> {
    const list = corrections(
      charge,
      units.filter((unit) => open.includes(unit)),
      amount,
    );
    open = open.filter((unit) => !units.includes(unit));
    if (list.length > 0) return correct(list);
  }

  return {
    refund: () => close(POLICY_UNITS),
    release: () => close(["concurrent"]),
    settle({ tokens }) {
      checkAmount("tokens", tokens);
      if (tokens !== undefined) return close(["tokens"], tokens);
    },
  };
}
