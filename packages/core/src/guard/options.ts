import type { Clock } from "../ground/clock.js";
import { systemClock } from "../ground/clock.js";
import { AiguardError, optionInvalid } from "../ground/errors.js";
import { type RandomBytes, systemRandom } from "../ground/random.js";
import { utf8 } from "../ground/bytes.js";
import type { WireFormat } from "../ground/wire-format.js";
import { WIRE_FORMATS } from "../ground/wire-format.js";
import { createDetector } from "../detector/detector.js";
import type { Keyring } from "../keyring/keyring.js";
import type { LimiterStore } from "../limiter/store.js";
import type { Policy } from "../limiter/policy.js";
import type { ParameterPolicy } from "../prompts/parameters.js";
import type { PromptExtractor } from "../prompts/prompt.js";
import { createRedactor, type Redactor } from "../redactor/redactor.js";
import type { HistoryOptions } from "../tenant/history.js";
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
  /** Milliseconds that an asynchronous detector may take; default 2,000. */
  readonly detectorDeadlineMs?: number;
  /** Milliseconds that the key store or `identify` may take; default 2,000. */
  readonly identityDeadlineMs?: number;
  /** Steps that every answer passes; default none. */
  readonly stages?: readonly StageFactory[];
  /** `monitor` lets a step speak in events without refusing; default `enforce` everywhere. */
  readonly modes?: { readonly limits?: Mode; readonly history?: Mode; readonly detection?: Mode };
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

type Optional = "keyring" | "anonymous" | "limiterStore" | "transport" | "parameters" | "history" | "observer";

/** Options with every default in place. */
export interface ResolvedOptions
  extends Readonly<Required<Omit<GuardOptions, Optional | "body" | "modes" | "digestKey">>>,
    Readonly<{ [Name in Optional]: GuardOptions[Name] | undefined }> {
  readonly body: BodyBounds;
  readonly modes: { readonly limits: Mode; readonly history: Mode; readonly detection: Mode };
  readonly digestKey: Uint8Array;
}

const KNOWN_OPTIONS: readonly string[] = [
  "keyring",
  "anonymous",
  "limits",
  "limiterStore",
  "unprovenPerMinute",
  "transport",
  "body",
  "maxInputCharacters",
  "expectedOutputTokens",
  "parameters",
  "attachments",
  "history",
  "detector",
  "detectorDeadlineMs",
  "identityDeadlineMs",
  "stages",
  "modes",
  "onDetectorFailure",
  "observer",
  "redactor",
  "digestKey",
  "clock",
  "random",
];

/** Checks a guard's options once and fills in the defaults; a wrong one names itself. */
export function resolveOptions(options: GuardOptions): ResolvedOptions {
  if (typeof options !== "object" || options === null) throw optionInvalid("options", "must be an object");
  mustBeKnown("", options, KNOWN_OPTIONS);
  mustBeKnown("body.", options.body, ["maxBytes", "timeoutMs", "maxDepth"]);
  mustBeKnown("modes.", options.modes, ["limits", "history", "detection"]);
  const random = options.random ?? systemRandom;
  const body = options.body ?? {};
  const modes = options.modes ?? {};
  mustBeFunctionOf("keyring", options.keyring, "verify");
  mustBeFunctionOf("detector", options.detector, "detect");
  if (options.anonymous !== undefined && !isName(options.anonymous.tenant)) {
    throw optionInvalid("anonymous.tenant", "must be a string of at least 1 character");
  }
  if (options.observer !== undefined && typeof options.observer !== "function") {
    throw optionInvalid("observer", "must be a function");
  }
  return {
    keyring: options.keyring,
    anonymous: options.anonymous,
    limits: arrayOption("limits", options.limits),
    limiterStore: options.limiterStore,
    unprovenPerMinute: wholeOption("unprovenPerMinute", options.unprovenPerMinute, 300),
    transport: options.transport,
    body: {
      maxBytes: wholeOption("body.maxBytes", body.maxBytes, 1_048_576),
      timeoutMs: wholeOption("body.timeoutMs", body.timeoutMs, 10_000),
      maxDepth: wholeOption("body.maxDepth", body.maxDepth, 32),
    },
    maxInputCharacters: wholeOption("maxInputCharacters", options.maxInputCharacters, 200_000),
    expectedOutputTokens: wholeOption("expectedOutputTokens", options.expectedOutputTokens, 1024),
    parameters: options.parameters,
    attachments: choiceOption("attachments", options.attachments, ["refuse", "report"] as const),
    history: options.history,
    detector: options.detector ?? createDetector(),
    detectorDeadlineMs: wholeOption("detectorDeadlineMs", options.detectorDeadlineMs, 2000),
    identityDeadlineMs: wholeOption("identityDeadlineMs", options.identityDeadlineMs, 2000),
    stages: arrayOption("stages", options.stages),
    modes: {
      limits: choiceOption("modes.limits", modes.limits, MODES),
      history: choiceOption("modes.history", modes.history, MODES),
      detection: choiceOption("modes.detection", modes.detection, MODES),
    },
    onDetectorFailure: choiceOption("onDetectorFailure", options.onDetectorFailure, ["deny", "allow"] as const),
    observer: options.observer,
    redactor: options.redactor ?? createRedactor(),
    digestKey: digestKey(options.digestKey, random),
    clock: options.clock ?? systemClock,
    random,
  };
}

const MODES = ["enforce", "monitor"] as const;

/** Checks what one route asks for; adapters call it when they are mounted, so that a mistake shows at start. */
export function checkRoute(route: RouteOptions): void {
  mustBeKnown("", route, ["route", "scopes", "format"]);
  if (route.route !== undefined && !isName(route.route)) throw optionInvalid("route", "must be a name of at least 1 character");
  if (route.scopes !== undefined && !(Array.isArray(route.scopes) && route.scopes.every(isName))) {
    throw optionInvalid("scopes", "must be a list of scope names");
  }
  const { format } = route;
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

/** A misspelt option would leave a protection off that its author believes to be on. */
function mustBeKnown(prefix: string, options: object | undefined, known: readonly string[]): void {
  for (const name of Object.keys(options ?? {})) {
    if (!known.includes(name)) throw optionInvalid(prefix + name, `is not an option: known here are ${known.join(", ")}`);
  }
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function wholeOption(name: string, value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (!Number.isSafeInteger(value) || value < 1) throw optionInvalid(name, "must be a whole number of at least 1");
  return value;
}

function choiceOption<T extends string>(name: string, value: T | undefined, choices: readonly [T, ...T[]]): T {
  if (value === undefined) return choices[0];
  if (!choices.includes(value)) throw optionInvalid(name, `must be one of ${choices.join(", ")}`);
  return value;
}

function arrayOption<T>(name: string, value: readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw optionInvalid(name, "must be a list");
  return value;
}

function mustBeFunctionOf(name: string, value: object | undefined, method: string): void {
  if (value !== undefined && typeof (value as Record<string, unknown>)[method] !== "function") {
    throw optionInvalid(name, `must have a method \`${method}\``);
  }
}

function digestKey(value: Uint8Array | string | undefined, random: RandomBytes): Uint8Array {
  if (value === undefined) return random(32);
  const key = typeof value === "string" ? utf8(value) : value;
  if (key.byteLength < 16) throw optionInvalid("digestKey", "must have at least 16 bytes");
  return key;
}
