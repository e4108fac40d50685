import { isPromise } from "../ground/maybe-promise.js";
import type { Steps } from "../ground/steps.js";
import type { LimitDecision } from "../limiter/decision.js";
import { limitHeaders } from "../limiter/headers.js";
import type { LimitAmounts } from "../limiter/limiter.js";
import { openaiLimitHeaders } from "../limiter/openai-headers.js";
import type { LimitSubject, Policy } from "../limiter/policy.js";
import { costOf } from "../limiter/prices.js";
import type { QuotaState } from "../limiter/quota.js";
import type { Reservation } from "../limiter/reservation.js";
import { estimateTokens } from "../text/tokens.js";
import type { AdmittedBody } from "./admission.js";
import type { Denial } from "./decision.js";
import { noteOnce, type Run, refuse } from "./run.js";

/** What has been charged for one request, and where it stands. */
export interface Charged {
  readonly reservations: readonly Reservation[];
  /** One for each policy that was asked. */
  readonly quotas: readonly QuotaState[];
  /** Estimated tokens of the input; 0 when no policy counts any. */
  readonly inputTokens: number;
}

const CODES = {
  requests: "rate_limited",
  tokens: "budget_exhausted",
  cost: "budget_exhausted",
  concurrent: "concurrency_exceeded",
} as const;

const NOTHING: Charged = { reservations: [], quotas: [], inputTokens: 0 };
const FIRST: LimitAmounts = { charge: { requests: 1 }, peek: ["tokens", "cost", "concurrent"] };

/** How much of a budget an answer that has not come yet may hold back: else a small budget would serve one at a time. */
const OUTPUT_SHARE = 4;

/** Whether a policy counts what only the answer shows. */
export function isBudget({ unit }: Policy): boolean {
  return unit === "tokens" || unit === "cost";
}

/** Step 4: charges the request limits, with a look at budgets and slots, so that an exhausted budget buys no detection. */
export function chargeRequests(run: Run): Steps<Charged | Denial> {
  return apply(run, NOTHING, FIRST);
}

/**
 * Step 8: reserves the estimated tokens and a slot, and charges request limits that had to know the model; refused
 * here, the request gives back what it was charged.
 */
export function* reserve(run: Run, body: AdmittedBody | null, charged: Charged): Steps<Charged | Denial> {
  const { machine } = run;
  if (!machine.hasReservations && charged.quotas.length === machine.limiter.policies.length) return charged;
  const inputTokens = body === null || !machine.hasBudgets ? 0 : countInput(run, body);
  const outputTokens = body === null ? 0 : (body.prompt.maxOutputTokens ?? machine.options.expectedOutputTokens);
  const reserved = yield* apply(
    run,
    { ...charged, inputTokens },
    {
      charge(policy, capacity) {
        if (policy.unit === "requests") return charged.quotas.some(({ name }) => name === policy.name) ? undefined : 1;
        if (policy.unit === "concurrent") return 1;
        const price = (input: number, output: number): number => amountOf(run, policy, { input, output });
        const certain = Math.min(price(inputTokens, 0), capacity);
        return Math.min(price(inputTokens, outputTokens), Math.max(certain, Math.ceil(capacity / OUTPUT_SHARE)));
      },
    },
  );
  if ("code" in reserved) for (const reservation of charged.reservations) void reservation.refund();
  return reserved;
}

/** The headers that say where a request stands. */
export function quotaHeaders({ machine }: Pick<Run, "machine">, quotas: Charged["quotas"]): Record<string, string> {
  if (quotas.length === 0) return {};
  const headers = limitHeaders({ allowed: true, quotas });
  return machine.options.openaiLimitHeaders ? { ...headers, ...openaiLimitHeaders(quotas) } : headers;
}

function* apply(run: Run, before: Charged, amounts: LimitAmounts): Steps<Charged | Denial> {
  const { machine, trace } = run;
  const { limiter, options } = machine;
  if (limiter.policies.length === 0) return before;
  const answer = limiter.admit(subjectOf(run), amounts);
  const decision = isPromise(answer) ? ((yield answer) as LimitDecision) : answer;
  if (decision.degraded) noteOnce(trace.degraded, "limits");
  const denial = decision.allowed ? null : refuse(run, options.modes.limits, denialOf(run, decision));
  if (denial !== null) return denial;
  return {
    ...before,
    reservations: decision.allowed ? [...before.reservations, decision.reservation] : before.reservations,
    quotas: before.quotas.length === 0 ? decision.quotas : replaced(before.quotas, decision.quotas),
  };
}

/** Of a policy that was asked twice, what was answered last holds. */
function replaced(before: readonly QuotaState[], after: readonly QuotaState[]): readonly QuotaState[] {
  const newest = (quota: QuotaState): QuotaState => after.find(({ name }) => name === quota.name) ?? quota;
  const added = after.filter(({ name }) => before.every((quota) => quota.name !== name));
  return [...before.map(newest), ...added];
}

function denialOf({ machine }: Run, decision: Extract<LimitDecision, { allowed: false }>): Denial {
  if (decision.storeFailed) return { code: "store_unavailable", detail: decision.refusedBy.name };
  return {
    code: CODES[decision.refusedBy.unit],
    detail: decision.refusedBy.name,
    retryAfterSeconds: decision.retryAfterSeconds,
    headers: {
      ...limitHeaders(decision),
      ...(machine.options.openaiLimitHeaders ? openaiLimitHeaders(decision.quotas) : {}),
    },
  };
}

/** Before the body is read the model is not known, and policies that count by it do not apply yet. */
function subjectOf({ trace, route }: Run): LimitSubject {
  const { caller, prompt } = trace;
  return {
    client: trace.clientAddress,
    // A session's subject stands in for a key, apart from every key id, which has no colon.
    key: caller?.key?.id ?? (caller?.subject == null ? undefined : `subject:${caller.subject}`),
    tenant: caller?.tenant,
    route: route.route ?? "unnamed",
    model: prompt === null ? undefined : (prompt.model ?? "unnamed"),
    limits: caller?.key?.limits,
  };
}

function amountOf(
  { machine, trace }: Run,
  { unit }: Policy,
  { input, output }: { readonly input: number; readonly output: number },
): number {
  const { prices } = machine.options;
  if (unit === "tokens" || prices === undefined) return Math.min(input + output, Number.MAX_SAFE_INTEGER);
  return costOf(prices, { inputTokens: input, outputTokens: output }, trace.prompt?.model);
}

function countInput({ machine, trace }: Run, { parts }: AdmittedBody): number {
  const { countTokens = estimateTokens } = machine.options;
  let tokens = 0;
  for (const part of parts) tokens += countTokens(part.text, trace.prompt?.model);
  return tokens;
}
