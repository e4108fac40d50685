import { createClassifier } from "@aiguard/classifier";
import { createDetector, type Source } from "@aiguard/core";
import { importPeer, importPeerFile } from "../peers.ts";

/** What an entrant says of one text. */
export interface Answer {
  readonly isFlagged: boolean;
  /** 0 to 1. */
  readonly score: number;
}

/** Judges one text of a source; the peers know no sources. */
export type Judge = (text: string, source: Source) => Answer | Promise<Answer>;

/** A detector that takes part, as its users would call it with default settings. */
export interface Entrant {
  readonly name: string;
  /** In a narrow column. */
  readonly short: string;
  readonly isOurs: boolean;
  readonly load: () => Promise<Judge>;
}

export const ENTRANTS: readonly Entrant[] = [
  { name: "aiguard, rules", short: "rules", isOurs: true, load: async () => ours(createDetector()) },
  {
    name: "aiguard, rules and classifier",
    short: "rules + classifier",
    isOurs: true,
    load: async () => ours(createDetector({ classifier: createClassifier() })),
  },
  { name: "@andersmyrmel/vard 1.2.0", short: "vard", isOurs: false, load: loadVard },
  { name: "@llm-guardrails/core 0.4.1", short: "@llm-guardrails/core", isOurs: false, load: loadGuardrailsCore },
  { name: "llm-guardrails 0.7.2", short: "llm-guardrails", isOurs: false, load: loadGuardrails },
  { name: "@llm-dev-ops/shield-sdk 1.0.0", short: "shield-sdk", isOurs: false, load: loadShield },
  { name: "@mjjuneja/llm-guardrails 0.5.0", short: "@mjjuneja", isOurs: false, load: loadMjjuneja },
];

function ours(detector: ReturnType<typeof createDetector>): Judge {
  return (text, source) => {
    const { label, score } = detector.detect(text, source);
    return { isFlagged: label === "injection", score };
  };
}

async function loadVard(): Promise<Judge> {
  interface Result {
    readonly safe: boolean;
    readonly threats?: readonly { readonly severity: number; readonly match: string }[];
  }
  const { default: vard } = await importPeer<{
    default: { moderate(): { safeParse(text: string): Result } };
  }>("@andersmyrmel/vard");
  const guard = vard.moderate();
  return (text) => {
    const { safe, threats = [] } = guard.safeParse(text);
    // It takes any text above 10,000 characters for an attack, without looking at it.
    if (threats.some(({ match }) => match.startsWith("Input exceeds"))) throw new Error("refused");
    return { isFlagged: !safe, score: safe ? 0 : Math.max(0.5, ...threats.map(({ severity }) => severity)) };
  };
}

async function loadGuardrailsCore(): Promise<Judge> {
  interface Result {
    readonly blocked: boolean;
    readonly results: readonly { readonly blocked: boolean; readonly confidence?: number }[];
  }
  const { GuardrailEngine } = await importPeer<{
    GuardrailEngine: new (options: { guards: string[] }) => { checkInput(text: string): Promise<Result> };
  }>("@llm-guardrails/core");
  const engine = new GuardrailEngine({ guards: ["injection"] });
  return async (text) => {
    const { blocked, results } = await engine.checkInput(text);
    return {
      isFlagged: blocked,
      score: blocked ? Math.max(0.5, ...results.map(({ confidence = 0 }) => confidence)) : 0,
    };
  };
}

/** Its check alone: the package's entry loads Express and the AWS client. */
async function loadGuardrails(): Promise<Judge> {
  const { checkInjection } = await importPeerFile<{
    checkInjection(text: string): { readonly passed: boolean };
  }>("llm-guardrails/dist/guardrails/input/injection.js");
  return (text) => yesOrNo(!checkInjection(text).passed);
}

async function loadShield(): Promise<Judge> {
  const { PromptInjectionScanner } = await importPeer<{
    PromptInjectionScanner: new () => {
      scan(text: string): Promise<{ readonly isValid: boolean; readonly riskScore: number }>;
    };
  }>("@llm-dev-ops/shield-sdk");
  const scanner = new PromptInjectionScanner();
  return async (text) => {
    const { isValid, riskScore } = await scanner.scan(text);
    return { isFlagged: !isValid, score: riskScore };
  };
}

/** Its check alone: the package's entry masks personal data as well. */
async function loadMjjuneja(): Promise<Judge> {
  const { detectPromptInjection } = await importPeerFile<{
    detectPromptInjection(text: string): readonly string[];
  }>("@mjjuneja/llm-guardrails/dist/src/detectors/promptInjection.js");
  return (text) => yesOrNo(detectPromptInjection(text).length > 0);
}

function yesOrNo(isFlagged: boolean): Answer {
  return { isFlagged, score: isFlagged ? 1 : 0 };
}
