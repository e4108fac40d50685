import type { Clock } from "../ground/clock.js";
import { checkMethods, checkOptions, checkWhole, choice } from "../ground/options.js";
import type { Source } from "../ground/source.js";
import type { TextFilter } from "../ground/text-filter.js";
import { personalRules } from "../redactor/personal-rules.js";
import { createRedactor } from "../redactor/redactor.js";
import { type LinkJudge, type LinkOptions, linkJudge } from "./link-policy.js";
import { type ToolPolicy, type ToolRule, toolPolicy } from "./tool-policy.js";

/** What is done about findings: mask them, stop the answer at the first, or only tell of them. */
export type OutputMode = "redact" | "block" | "monitor";

/** A redactor as the output guard uses it. */
export interface OutputRedactor {
  redact(text: string): { readonly text: string };
  open(onFinding?: (kind: string) => void): TextFilter;
}

/** A detector as the output guard uses it: one that answers at once. */
export interface OutputDetector {
  detect(text: string, source: Source): { readonly label: "clean" | "suspicious" | "injection" };
}

/** Options of {@link createOutputGuard}. */
export interface OutputGuardOptions {
  /** Default `redact`. */
  readonly mode?: OutputMode;
  /** Masks secrets and personal data; default the built-in rules, `null` for none. */
  readonly redactor?: OutputRedactor | null;
  /** Masks what must not stand in a tool's arguments; default the built-in rules for secrets, `null` for none. */
  readonly argumentRedactor?: OutputRedactor | null;
  /** What is done about runs of words of a protected prompt. */
  readonly leakage?: {
    /** `block` (default) ends the answer, `redact` masks the run. */
    readonly action?: "block" | "redact";
    /** Words in a row that count as a leak, 3 to 32; default 8. */
    readonly runWords?: number;
  };
  /** Where links and images may lead; default anywhere. */
  readonly links?: LinkOptions;
  /** The tools that the model may call, by name; default any, with any arguments. */
  readonly tools?: Readonly<Record<string, ToolRule>>;
  /** Looks for injected orders in a tool's arguments; default none. */
  readonly detector?: OutputDetector;
  /** Characters that an answer may have, everything in it counted; default 1,000,000. */
  readonly maxCharacters?: number;
  /** Seconds that an answer may take, looked at whenever something of it arrives; default 600. */
  readonly maxSeconds?: number;
  /** Events of a stream whose shape is not known: `block` (default) ends the answer, `drop` leaves them out, `pass` lets them through unseen. */
  readonly unknown?: "block" | "drop" | "pass";
  /** Default the one of the guard that it is given to. */
  readonly clock?: Clock;
}

/** Options with every default in place. */
export interface OutputPolicy {
  readonly mode: OutputMode;
  readonly redactor: OutputRedactor | null;
  readonly argumentRedactor: OutputRedactor | null;
  readonly leakage: "block" | "redact";
  readonly runWords: number;
  readonly judge: LinkJudge | null;
  readonly tools: ToolPolicy | null;
  readonly detector: OutputDetector | null;
  readonly maxCharacters: number;
  readonly maxMs: number;
  readonly unknown: "block" | "drop" | "pass";
  readonly clock: Clock | null;
}

const OPTIONS = "mode redactor argumentRedactor leakage links tools detector maxCharacters maxSeconds unknown clock";
const PARTS = { redactor: "redact open", argumentRedactor: "redact open", detector: "detect", clock: "now" };

/** Checks the options once and fills in the defaults. */
export function outputPolicy(options: OutputGuardOptions): OutputPolicy {
  checkOptions(options, OPTIONS);
  for (const [name, methods] of Object.entries(PARTS)) {
    const part = options[name as keyof typeof PARTS];
    if (part !== undefined && part !== null) checkMethods(name, part, methods);
  }
  const { links, tools, leakage = {}, maxCharacters = 1_000_000, maxSeconds = 600 } = options;
  checkOptions(leakage, "action runWords", "leakage");
  const { runWords = 8 } = leakage;
  checkWhole("leakage.runWords", runWords, [3, 32]);
  checkWhole("maxCharacters", maxCharacters);
  checkWhole("maxSeconds", maxSeconds, [1, 1e9]);
  return {
    mode: choice("mode", options.mode, ["redact", "block", "monitor"]),
    redactor: options.redactor === undefined ? createRedactor() : options.redactor,
    argumentRedactor: options.argumentRedactor === undefined ? secretsOnly() : options.argumentRedactor,
    leakage: choice("leakage.action", leakage.action, ["block", "redact"]),
    runWords,
    judge: links === undefined ? null : linkJudge(links),
    tools: tools === undefined ? null : toolPolicy(tools),
    detector: options.detector ?? null,
    maxCharacters,
    maxMs: maxSeconds * 1000,
    unknown: choice("unknown", options.unknown, ["block", "drop", "pass"]),
    clock: options.clock ?? null,
  };
}

/** A tool is called with people's data for good reason, and never with a key. */
function secretsOnly(): OutputRedactor {
  return createRedactor({ disable: personalRules().map(({ id }) => id) });
}
