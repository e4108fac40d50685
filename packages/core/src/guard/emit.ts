import type { Usage } from "../ground/usage.js";
import type { ReasonCode } from "../problem/codes.js";
import { redactTree } from "../redactor/tree.js";
import { truncateAddress } from "../transport/address.js";
import type { Denial } from "./decision.js";
import type { DecisionEvent, EndEvent, GuardEvent } from "./event.js";
import type { Machine, Run } from "./run.js";

/** Tells the observer what was decided. */
export function emitDecision(run: Run, denial: Denial | null): void {
  const { trace, request } = run;
  emit(run.machine, () => ({
    type: "decision",
    ...common(run),
    outcome: denial === null ? "allow" : "deny",
    code: denial?.code ?? null,
    detail: denial?.detail ?? null,
    monitored: trace.monitored,
    degraded: [...trace.degraded],
    method: request.method,
    client: trace.clientAddress === undefined ? null : truncateAddress(trace.clientAddress),
    format: trace.prompt?.format ?? null,
    model: trace.prompt?.model ?? null,
    characters: trace.characters,
    digest: trace.digest,
    label: trace.scan?.label ?? null,
    score: trace.scan?.score ?? null,
    voices: trace.scan?.voices ?? {},
    findings: findingsOf(run),
    unscanned: trace.prompt?.unscanned.length ?? 0,
    durationMs: run.machine.options.clock.monotonicMs() - trace.startedMs,
    error: denial?.error === undefined ? null : shownError(run.machine, run, denial.error),
  }));
}

/** Tells the observer how an admitted request ended. */
export function emitEnd(
  run: Run,
  outcome: EndEvent["outcome"],
  { usage, source }: { readonly usage: Usage | null; readonly source: EndEvent["usageSource"] },
): void {
  emit(run.machine, () => ({
    type: "end",
    ...common(run),
    outcome,
    usage,
    usageSource: source,
    output: { ...run.trace.output },
    stopped: run.trace.stopped,
    durationMs: run.machine.options.clock.monotonicMs() - run.trace.startedMs,
  }));
}

/** Something thrown, as it was answered, and the run it belongs to when that is known. */
export interface Thrown {
  readonly requestId: string;
  readonly code: ReasonCode;
  readonly status: number;
  readonly error: unknown;
  readonly run: Run | null;
}

/** Tells the observer what was thrown, with everything secret masked. */
export function emitError(machine: Machine, { requestId, code, status, error, run }: Thrown): void {
  emit(machine, () => ({
    type: "error",
    ...(run === null ? { route: null, tenant: null, subject: null, keyId: null } : common(run)),
    at: machine.options.clock.now(),
    requestId,
    code,
    status,
    error: shownError(machine, run, error),
  }));
}

const SHORTEST_TEXT = 8;
const MOST_STEPS = 20_000_000;

/** A thrown thing with everything secret masked, and what the request said: providers' errors repeat what they were sent. */
function shownError(machine: Machine, run: Run | null, error: unknown): unknown {
  const texts = (run?.trace.prompt?.parts ?? []).flatMap(({ text }) =>
    text.length < SHORTEST_TEXT ? [] : [text, JSON.stringify(text).slice(1, -1)],
  );
  const hide = (text: string): string =>
    texts.length * text.length > MOST_STEPS
      ? "[cut]"
      : texts.reduce((rest, said) => rest.replaceAll(said, "[prompt]"), text);
  return machine.options.redactor.redactValue(
    texts.length === 0 ? error : redactTree(error, { whole: hide, beginning: () => "" }),
  );
}

function emit(machine: Machine, makeEvent: () => GuardEvent): void {
  const { observer } = machine.options;
  if (observer === undefined) return;
  try {
    const outcome: unknown = observer(makeEvent());
    // An async observer is not asked for, but its rejection must not end the process.
    if (outcome instanceof Promise) outcome.catch(() => {});
  } catch {
    // Watching never changes a decision.
  }
}

function common({
  machine,
  trace,
  route,
}: Run): Pick<DecisionEvent, "at" | "requestId" | "route" | "tenant" | "subject" | "keyId"> {
  return {
    at: machine.options.clock.now(),
    requestId: trace.requestId,
    route: route.route ?? null,
    tenant: trace.caller?.tenant ?? null,
    subject: trace.caller?.subject ?? null,
    keyId: trace.caller?.key?.id ?? null,
  };
}

function findingsOf({ trace }: Run): DecisionEvent["findings"] {
  return (trace.scan?.findings ?? []).map(({ rule, category, severity, technique, source, message }) => ({
    rule,
    category,
    severity,
    technique,
    source,
    message,
  }));
}
