import type { OutputGuard } from "../answers/output-guard.js";
import { createDetector } from "../detector/detector.js";
import { utf8 } from "../ground/bytes.js";
import type { Clock } from "../ground/clock.js";
import { systemClock } from "../ground/clock.js";
import { AiguardError, optionInvalid } from "../ground/errors.js";
import { checkChoice, checkMethods, checkNames, checkOptions, checkWhole, choice } from "../ground/options.js";
import { type RandomBytes, systemRandom } from "../ground/random.js";
import type { WireFormat } from "../ground/wire-format.js";
import { WIRE_FORMATS } from "../ground/wire-format.js";
import type { Keyring } from "../keyring/keyring.js";
import { checkPolicies, type Policy } from "../limiter/policy.js";
import { checkPrices, type Prices } from "../limiter/prices.js";
import type { LimiterStore } from "../limiter/store.js";
import { checkParameterPolicy, type ParameterPolicy } from "../prompts/parameters.js";
import type { PromptExtractor } from "../prompts/prompt.js";
import { createRedactor, type Redactor } from "../redactor/redactor.js";
import type { HistoryOptions } from "../tenant/history.js";
import { boundedCounter } from "../text/token-counter.js";
import type { TransportOptions } from "../transport/transport.js";
import type { StageFactory } from "./admission.js";
import type { BodyBounds } from "./body.js";
import type { Observer } from "./event.js";
import type { GuardDetector } from "./scan.js";

/** Whether a step refuses, or only says in the event that it would have. */
export type Mode = "enforce" | "monitor";

/** Options of {@link createGuard}. Every one has a default but the first two, of which one must be there or every route must `identify`. */
export interface GuardOptions {
  /** Issues and verifies API keys. */
  readonly keyring?: Keyring;
  /** Lets callers without a key in, as this tenant. */
  readonly anonymous?: { readonly tenant: string; readonly scopes?: readonly string[] };
  /** Limits, applied all or nothing; default none. */
  readonly limits?: readonly Policy[];
  /** Where the limits are counted; default this process's memory. */
  readonly limiterStore?: LimiterStore;
  /** Milliseconds that the limits' store may take, up to 60,000; default 100. */
  readonly limiterDeadlineMs?: number;
  /** How many processes share the limits' store; default 1. While it fails, each counts its share of the limits. */
  readonly limiterReplicas?: number;
  /** What models cost, for limits of cost; a model that is not in it costs what the dearest does. */
  readonly prices?: Prices;
  /** Counts the tokens of a text exactly, in place of the estimate; see {@link boundedCounter}. */
  readonly countTokens?: (text: string, model?: string) => number;
  /** Sends `x-ratelimit-*` headers as OpenAI does, beside the standard ones; default false. */
  readonly openaiLimitHeaders?: boolean;
  /** Requests a minute that one client address may make before it has proven who it is; default 300. Proven ones are not counted. */
  readonly unprovenPerMinute?: number;
  /** HTTPS, trusted proxies and address prefixes. */
  readonly transport?: TransportOptions;
  /** Bounds of a request's body. */
  readonly body?: Partial<BodyBounds>;
  /** Characters of all texts of a prompt together; default 200,000. */
  readonly maxInputCharacters?: number;
  /** Tokens an answer is expected to have when the client sets no bound; default 1,024. */
  readonly expectedOutputTokens?: number;
  /** Top-level parameters that clients may send. */
  readonly parameters?: ParameterPolicy;
  /** Images and files, which no text scan sees: `refuse` (default) or `report` them in the event. */
  readonly attachments?: "refuse" | "report";
  /** Which roles a client may send. */
  readonly history?: HistoryOptions;
  /** Looks for prompt injection; default the built-in rules. */
  readonly detector?: GuardDetector;
  /** Milliseconds that an asynchronous detector may take for all texts of a request; default 2,000. */
  readonly detectorDeadlineMs?: number;
  /** Milliseconds that the key store or `identify` may take; default 2,000. */
  readonly identityDeadlineMs?: number;
  /** Looks at every answer behind the stages: `createOutputGuard()`; default nobody does. */
  readonly output?: OutputGuard;
  /** Steps that every answer passes; default none. */
  readonly stages?: readonly StageFactory[];
  /** `monitor` lets a step speak in events without refusing; default `enforce` everywhere. */
  readonly modes?: {
    readonly limits?: Mode;
    readonly history?: Mode;
    readonly detection?: Mode;
    readonly output?: Mode;
  };
  /** What a detector that fails means: `deny` (default, 503) or `allow`, which the event then calls degraded. */
  readonly onDetectorFailure?: "deny" | "allow";
  /** Sees every decision, end and error. */
  readonly observer?: Observer;
  /** Masks secrets in errors before an observer sees them; default the built-in rules. */
  readonly redactor?: Redactor;
  /** Key of the digests in events, at least 16 bytes; default random, so that digests compare within one process only. */
  readonly digestKey?: Uint8Array | string;
  readonly clock?: Clock;
  readonly random?: RandomBytes;
}

/** What one mounted route asks for, beside the guard's options. */
export interface RouteOptions {
  /** Name that limits by route count and that events carry; never the path. */
  readonly route?: string;
  /** Scopes that a caller needs here, all of them. */
  readonly scopes?: readonly string[];
  /** The prompt format, when it is not to be recognised from the body; or a function that reads it. */
  readonly format?: WireFormat | PromptExtractor;
}

type Optional =
  | "keyring"
  | "anonymous"
  | "limiterStore"
  | "prices"
  | "countTokens"
  | "transport"
  | "parameters"
  | "history"
  | "observer"
  | "output";

/** Options with every default in place. */
export interface ResolvedOptions
  extends Readonly<Required<Omit<GuardOptions, Optional | "body" | "modes" | "digestKey">>>,
    Readonly<{ [Name in Optional]: GuardOptions[Name] | undefined }> {
  readonly body: BodyBounds;
  readonly modes: { readonly limits: Mode; readonly history: Mode; readonly detection: Mode; readonly output: Mode };
  readonly digestKey: () => Uint8Array;
}

const KNOWN_OPTIONS =
  "keyring anonymous limits limiterStore limiterDeadlineMs limiterReplicas prices countTokens openaiLimitHeaders " +
  "unprovenPerMinute transport body maxInputCharacters expectedOutputTokens " +
  "parameters attachments history detector detectorDeadlineMs identityDeadlineMs stages output modes onDetectorFailure " +
  "observer redactor digestKey clock random";

/** What each part must be able to do. */
const PARTS = {
  keyring: "verify",
  detector: "detect",
  output: "stage protect",
  redactor: "redactValue createVault",
  limiterStore: "apply",
  clock: "now monotonicMs",
} as const;

const DEFAULTS: Readonly<
  Record<
    | "unprovenPerMinute"
    | "maxInputCharacters"
    | "expectedOutputTokens"
    | "detectorDeadlineMs"
    | "identityDeadlineMs"
    | "limiterDeadlineMs"
    | "limiterReplicas",
    number
  >
> = {
  unprovenPerMinute: 300,
  maxInputCharacters: 200_000,
  expectedOutputTokens: 1024,
  detectorDeadlineMs: 2000,
  identityDeadlineMs: 2000,
  limiterDeadlineMs: 100,
  limiterReplicas: 1,
};
const BODY_DEFAULTS: BodyBounds = { maxBytes: 1_048_576, timeoutMs: 10_000, maxDepth: 32 };
const MODES = ["enforce", "monitor"] as const;

/** Checks a guard's options once and fills in the defaults; a wrong one names itself. */
export function resolveOptions(options: GuardOptions): ResolvedOptions {
  checkOptions(options, KNOWN_OPTIONS);
  const {
    body = {},
    modes = {},
    parameters = {},
    random = systemRandom,
    countTokens,
    openaiLimitHeaders = false,
  } = options;
  checkOptions(body, "maxBytes timeoutMs maxDepth", "body");
  checkOptions(modes, "limits history detection output", "modes");
  checkParameterPolicy(parameters);
  for (const [name, methods] of Object.entries(PARTS)) {
    const part = options[name as keyof typeof PARTS];
    if (part !== undefined) checkMethods(name, part, methods);
  }
  for (const name of ["observer", "countTokens", "random"] as const) {
    if (options[name] !== undefined && typeof options[name] !== "function")
      throw optionInvalid(name, "must be a function");
  }
  checkAnonymous(options.anonymous);
  const limits = checkPolicies("limits", options.limits ?? []);
  if (options.prices !== undefined) checkPrices(options.prices);
  else if (limits.some(({ unit }) => unit === "cost"))
    throw optionInvalid("prices", "must be there for limits of cost");
  const stages = list("stages", options.stages);
  if (stages.some((stage) => typeof stage !== "function")) throw optionInvalid("stages", "must be a list of functions");
  checkChoice("openaiLimitHeaders", openaiLimitHeaders, [true, false]);
  checkWhole("limiterDeadlineMs", options.limiterDeadlineMs ?? DEFAULTS.limiterDeadlineMs, [1, 60_000]);
  return {
    ...(options as GuardOptions & Pick<ResolvedOptions, Optional>),
    ...wholes("", options, DEFAULTS),
    body: wholes("body.", body, BODY_DEFAULTS),
    limits,
    openaiLimitHeaders,
    countTokens: countTokens && boundedCounter(countTokens),
    stages,
    attachments: choice("attachments", options.attachments, ["refuse", "report"]),
    onDetectorFailure: choice("onDetectorFailure", options.onDetectorFailure, ["deny", "allow"]),
    modes: {
      limits: choice("modes.limits", modes.limits, MODES),
      history: choice("modes.history", modes.history, MODES),
      detection: choice("modes.detection", modes.detection, MODES),
      output: choice("modes.output", modes.output, MODES),
    },
    detector: options.detector ?? createDetector(),
    redactor: options.redactor ?? createRedactor(),
    digestKey: digestKey(options.digestKey, random),
    clock: options.clock ?? systemClock,
    random,
  };
}

/** Checks what one route asks for; adapters call it when they are mounted, so that a mistake shows at start. */
export function checkRoute(given: RouteOptions & { readonly identify?: unknown }): void {
  checkOptions(given, "route scopes format identify");
  const { route, scopes = [], format, identify } = given;
  if (route !== undefined && !isName(route)) throw optionInvalid("route", "must be a name of at least 1 character");
  checkNames("scopes", scopes);
  if (identify !== undefined && typeof identify !== "function") throw optionInvalid("identify", "must be a function");
  if (format !== undefined && typeof format !== "function" && !WIRE_FORMATS.includes(format)) {
    throw optionInvalid("format", `must be a function or one of ${WIRE_FORMATS.join(", ")}`);
  }
}

/** The error for a guard that has no way to know who is calling. */
export function identityUnconfigured(): AiguardError {
  return new AiguardError({
    code: "identity_unconfigured",
    message: "The guard has no way to know who is calling.",
    help: "Give createGuard a `keyring` or `anonymous: { tenant }`, or mount the route with `identify`.",
  });
}

function checkAnonymous(anonymous: GuardOptions["anonymous"]): void {
  if (anonymous === undefined) return;
  checkOptions(anonymous, "tenant scopes", "anonymous");
  if (!isName(anonymous.tenant)) throw optionInvalid("anonymous.tenant", "must be a string of at least 1 character");
  checkNames("anonymous.scopes", anonymous.scopes ?? []);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Whole numbers of at least 1, each given or by default. */
function wholes<T extends object>(
  prefix: string,
  given: Partial<T>,
  defaults: T,
): { readonly [Name in keyof T]: number } {
  const chosen: Record<string, number> = {};
  for (const [name, fallback] of Object.entries(defaults)) {
    const value = (given as Record<string, unknown>)[name] ?? fallback;
    checkWhole(prefix + name, value);
    chosen[name] = value;
  }
  return chosen as { readonly [Name in keyof T]: number };
}

function list<T>(name: string, value: readonly T[] | undefined): readonly T[] {
  if (value !== undefined && !Array.isArray(value)) throw optionInvalid(name, "must be a list");
  return value ?? [];
}

/** Drawn only when a digest is first asked for: some runtimes give no randomness while a module loads. */
function digestKey(value: Uint8Array | string | undefined, random: RandomBytes): () => Uint8Array {
  let key = typeof value === "string" ? utf8(value) : value;
  if (key !== undefined && !(ArrayBuffer.isView(key) && key.byteLength >= 16))
    throw optionInvalid("digestKey", "must be a string or bytes, at least 16 of them");
  return () => (key ??= random(32));
}
