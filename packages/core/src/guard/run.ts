import type { StopCode } from "../answers/event.js";
import { createRequestId } from "../ground/random.js";
import type { Limiter } from "../limiter/limiter.js";
import type { ReasonCode } from "../problem/codes.js";
import type { Prompt } from "../prompts/prompt.js";
import type { HistoryPolicy } from "../tenant/history.js";
import type { TransportPolicy } from "../transport/transport.js";
import type { Denial } from "./decision.js";
import type { Caller, Identify } from "./identity.js";
import type { Mode, ResolvedOptions, RouteOptions } from "./options.js";
import type { GuardRequest } from "./request.js";
import type { ScanResult } from "./scan.js";
import type { VerdictMemory } from "./verdict-memory.js";

/** The parts of one guard, made once and shared by all its requests. */
export interface Machine {
  readonly options: ResolvedOptions;
  readonly transport: TransportPolicy;
  readonly history: HistoryPolicy;
  /** Counts unproven requests by client address, always in local memory. */
  readonly shield: Limiter;
  readonly limiter: Limiter;
  /** Whether a policy counts tokens or cost, so that the answer's usage must be known. */
  readonly hasBudgets: boolean;
  /** Whether a policy counts anything but requests. */
  readonly hasReservations: boolean;
  readonly memory: VerdictMemory;
}

/** What one run has learned so far, and what its event will say. */
export interface Trace {
  readonly requestId: string;
  readonly startedMs: number;
  caller: Caller | null;
  clientAddress: string | undefined;
  prompt: Prompt | null;
  characters: number;
  digest: string | null;
  scan: ScanResult | null;
  /** Each code once. */
  readonly monitored: ReasonCode[];
  /** Each part once. */
  readonly degraded: string[];
  /** What the output guard found, as `check:kind`, and how often. */
  readonly output: Record<string, number>;
  /** Why the output guard has stopped the answer. */
  stopped: StopCode | null;
}

/** One request on its way through the steps. */
export interface Run {
  readonly machine: Machine;
  readonly request: GuardRequest;
  readonly route: RouteOptions;
  readonly identify: Identify | undefined;
  readonly trace: Trace;
}

/** Begins one run. */
export function startRun({ machine, request, route, identify }: Omit<Run, "trace">, requestId?: string): Run {
  const { clock, random } = machine.options;
  return {
    machine,
    request,
    route,
    identify,
    trace: {
      requestId: requestId ?? createRequestId(random),
      startedMs: clock.monotonicMs(),
      caller: null,
      clientAddress: undefined,
      prompt: null,
      characters: 0,
      digest: null,
      scan: null,
      monitored: [],
      degraded: [],
      output: {},
      stopped: null,
    },
  };
}

/** In `monitor` a refusal is only noted; in `enforce` it stands. */
export function refuse(run: Run, mode: Mode, denial: Denial): Denial | null {
  if (mode === "enforce") return denial;
  noteOnce(run.trace.monitored, denial.code);
  return null;
}

/** Adds what is not in a list yet. */
export function noteOnce<T>(list: T[], entry: T): void {
  if (!list.includes(entry)) list.push(entry);
}
