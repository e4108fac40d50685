import type { Finding, Verdict } from "../detector/detector.js";
import { withDeadline } from "../ground/deadline.js";
import type { MaybePromise } from "../ground/maybe-promise.js";
import type { Source } from "../ground/source.js";
import { type Steps, wait } from "../ground/steps.js";
import type { Change } from "../prompts/changes.js";
import type { Prompt, PromptPart } from "../prompts/prompt.js";
import { sanitize } from "../sanitizer/sanitizer.js";
import { VerdictMemory } from "./verdict-memory.js";

/** A detector as the guard uses it: ours, or one that has to ask somebody and so gives a promise. */
export interface GuardDetector {
  detect(text: string, source: Source): MaybePromise<Verdict>;
}

/** A finding, and the message of the prompt that it was made in. */
export interface PromptFinding extends Finding {
  /** Index of the message in the prompt; spans of joined messages count from the start of the first. */
  readonly message: number;
  readonly source: Source;
}

/** What the scan of a whole prompt found. */
export interface ScanResult {
  readonly label: Verdict["label"];
  readonly score: number;
  readonly findings: readonly PromptFinding[];
}

/** What the scan works with, besides the prompt. */
export interface ScanTools {
  readonly detector: GuardDetector;
  readonly deadlineMs: number;
  readonly memory: VerdictMemory;
  /** Keyed digest of a text under the tenant of this request. */
  readonly digest: (text: string) => string;
}

/** One text to look at: a part, or adjacent parts of one role joined. */
interface Passage {
  readonly text: string;
  readonly source: Source;
  readonly message: number;
}

const MAX_FINDINGS = 100;
const RANK: Readonly<Record<Verdict["label"], number>> = { clean: 0, suspicious: 1, injection: 2 };

/** Step 7, first half: every part with its smuggling characters removed, and the changes that this made. */
export function cleanParts(prompt: Prompt): {
  readonly parts: readonly PromptPart[];
  readonly changes: readonly Change[];
} {
  const changes: Change[] = [];
  const parts = prompt.parts.map((part) => {
    const { text } = sanitize(part.text);
    if (text === part.text || part.isName) return part;
    changes.push({ path: part.path, value: text });
    return { ...part, text };
  });
  return { parts, changes };
}

/** Step 7, second half: looks at every part alone, and at adjacent parts of one role joined. */
export function* scanParts(parts: readonly PromptPart[], tools: ScanTools): Steps<ScanResult> {
  let label: Verdict["label"] = "clean";
  let score = 0;
  const findings: PromptFinding[] = [];
  for (const passage of passagesOf(parts)) {
    const verdict = yield* judge(passage, tools);
    if (RANK[verdict.label] > RANK[label]) label = verdict.label;
    score = Math.max(score, verdict.score);
    for (const finding of verdict.findings) {
      if (findings.length < MAX_FINDINGS) {
        findings.push({ ...finding, message: passage.message, source: passage.source });
      }
    }
  }
  return { label, score, findings };
}

function* judge(passage: Passage, tools: ScanTools): Steps<Verdict> {
  const { detector, deadlineMs, memory } = tools;
  if (!VerdictMemory.isWorthwhile(passage.source)) {
    return yield* wait(withDeadline(detector.detect(passage.text, passage.source), deadlineMs));
  }
  const digest = tools.digest(`${passage.source}\n${passage.text}`);
  const known = memory.get(digest);
  if (known !== undefined) return known;
  const verdict: Verdict = yield* wait(withDeadline(detector.detect(passage.text, passage.source), deadlineMs));
  memory.set(digest, verdict);
  return verdict;
}

/** An attack cut in two parts or two messages is whole again only when they are read together, as the model reads them. */
function* passagesOf(parts: readonly PromptPart[]): Generator<Passage, void, undefined> {
  let run: PromptPart[] = [];
  for (const part of parts) {
    if (part.text.trim() === "") continue;
    yield part;
    const last = run[run.length - 1];
    if (last !== undefined && (last.role !== part.role || last.kind !== part.kind)) {
      yield* joined(run);
      run = [];
    }
    run.push(part);
  }
  yield* joined(run);
}

function* joined(run: readonly PromptPart[]): Generator<Passage, void, undefined> {
  const [first, ...rest] = run;
  if (first === undefined || rest.length === 0) return;
  let text = first.text;
  let message = first.message;
  for (const part of rest) {
    // Parts of one message are read without a gap, messages with one.
    text += part.message === message ? part.text : `\n${part.text}`;
    message = part.message;
  }
  const source = run[run.length - 1]?.source ?? first.source;
  yield { text, source, message: first.message };
}
