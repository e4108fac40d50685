import { UsageMeter } from "../answers/usage-meter.js";
import type { Usage } from "../ground/usage.js";
import { costOf } from "../limiter/prices.js";
import type { UsedAmounts } from "../limiter/reservation.js";
import { checkAmount } from "../limiter/whole.js";
import type { EndEvent } from "./event.js";
import type { Charged } from "./quota.js";
import type { Run } from "./run.js";

/** How often a lease is renewed while it lives. */
const RENEWALS_PER_LEASE = 3;
/** A handler that neither answers nor fails keeps its slot no longer than this. */
const LONGEST_MS = 3_600_000;

/** What one admitted request spends: its reservations, until they are settled and released. */
export class Spending {
  readonly #run: Run;
  readonly #charged: Charged;
  readonly #timer: ReturnType<typeof setInterval> | undefined;
  #meter: UsageMeter | undefined;
  #usage: Usage | null = null;
  #source: EndEvent["usageSource"] = null;

  constructor(run: Run, charged: Charged) {
    this.#run = run;
    this.#charged = charged;
    if (!run.machine.hasReservations) return;
    const leaseMs = Math.min(...charged.reservations.map((reservation) => reservation.leaseMs));
    if (leaseMs < Number.POSITIVE_INFINITY) this.#timer = this.#renewEvery(Math.ceil(leaseMs / RENEWALS_PER_LEASE));
  }

  /** What was used, as far as it was told or read; null while it is unknown. */
  get usage(): Usage | null {
    return this.#usage;
  }

  /** Where the usage is from; null while it is unknown. */
  get source(): EndEvent["usageSource"] {
    return this.#source;
  }

  /** A stage that reads the answer's usage; undefined when no policy counts it. */
  meter(dropsUsage: boolean): UsageMeter | undefined {
    if (!this.#run.machine.hasBudgets) return undefined;
    this.#meter ??= new UsageMeter(dropsUsage);
    return this.#meter;
  }

  settle(usage: Usage): void {
    const { inputTokens = Number.NaN, outputTokens = Number.NaN, cachedInputTokens } = (usage ?? {}) as Partial<Usage>;
    for (const [name, amount] of Object.entries({ inputTokens, outputTokens, cachedInputTokens }))
      checkAmount(name, amount);
    if (this.#usage !== null) return;
    const amounts = this.#amounts(usage);
    for (const reservation of this.#charged.reservations) void reservation.settle(amounts);
    this.#usage = usage;
    this.#source = "told";
  }

  /** Gives slots back, and settles with what the answer has shown; of one that broke off, with what came of it. */
  release(outcome: EndEvent["outcome"]): void {
    clearInterval(this.#timer);
    const isWhole = outcome === "completed" || this.#meter === undefined;
    if (this.#usage === null && this.#meter !== undefined) {
      this.#usage = isWhole ? this.#meter.usage : this.#meter.soFar(this.#charged.inputTokens);
      if (this.#usage !== null) this.#source = isWhole ? "told" : "estimated";
    }
    if (!this.#run.machine.hasReservations) return;
    const shown = this.#usage ?? this.#meter?.soFar(this.#charged.inputTokens) ?? null;
    // Without a word of the provider's the reservation stands, or what was seen to stream, whichever is more.
    const amounts = shown === null ? {} : { ...this.#amounts(shown), atLeast: this.#usage === null };
    for (const reservation of this.#charged.reservations) void reservation.release(amounts);
  }

  #amounts(usage: Usage): UsedAmounts {
    const { machine, trace } = this.#run;
    if (!machine.hasBudgets) return {};
    const { prices } = machine.options;
    return {
      tokens: Math.min(usage.inputTokens + usage.outputTokens, Number.MAX_SAFE_INTEGER),
      cost: prices && costOf(prices, usage, trace.prompt?.model),
    };
  }

  #renewEvery(ms: number): ReturnType<typeof setInterval> {
    let left = Math.ceil(LONGEST_MS / ms);
    const timer = setInterval(() => {
      if (left-- <= 0) clearInterval(timer);
      else for (const reservation of this.#charged.reservations) void reservation.renew();
    }, ms);
    // In Node a timer keeps the process alive unless it is told not to.
    (timer as { unref?: () => void }).unref?.();
    return timer;
  }
}
