import type { Finding, Verdict, Voice } from "../detector/verdict.js";
import type { Clock } from "../ground/clock.js";
import { withDeadline } from "../ground/deadline.js";
import { chain, isPromise, type MaybePromise } from "../ground/maybe-promise.js";
import type { Source } from "../ground/source.js";
import { type Steps, wait } from "../ground/steps.js";
import type { Change } from "../prompts/changes.js";
import type { Prompt, PromptPart } from "../prompts/prompt.js";
import { sanitize } from "../sanitizer/sanitizer.js";
import { VerdictMemory } from "./verdict-memory.js";

/** What a detector tells the guard: a {@link Verdict}, whose voices a detector of one's own need not name. */
export type GuardVerdict = Omit<Verdict, "voices"> & Partial<Pick<Verdict, "voices">>;

/** A detector as the guard uses it: ours, or one that has to ask somebody and so gives a promise. */
export interface GuardDetector {
  /** Judges one text; `request` is the same object for all texts of one request. */
  detect(text: string, source: Source, request: object): MaybePromise<GuardVerdict>;
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
  /** The most that each voice said of any text. */
  readonly voices: Readonly<Partial<Record<Voice, number>>>;
  /** What was done where a second opinion was due and none came, the hardest first. */
  readonly degraded: Verdict["degraded"];
}

/** What the scan works with, besides the prompt. */
export interface ScanTools {
  readonly detector: GuardDetector;
  /** Milliseconds for all texts of the request together. */
  readonly deadlineMs: number;
  readonly clock: Clock;
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
// Verdicts waited for at once: a prompt of many parts must neither wait for each in turn nor flood who is asked.
const MAX_OPEN = 8;
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

/** Step 7, second half: looks at every part alone, and at adjacent parts of one role joined, in each reading of the prompt. */
export function* scanParts(readings: readonly (readonly PromptPart[])[], tools: ScanTools): Steps<ScanResult> {
  const request = {};
  let untilMs: number | undefined;
  // Asked for only where something has to be waited for.
  const leftMs = (): number => {
    const nowMs = tools.clock.monotonicMs();
    untilMs ??= nowMs + tools.deadlineMs;
    return Math.max(1, untilMs - nowMs);
  };
  const scan = new Scan();
  const open: { readonly passage: Passage; readonly verdict: Promise<GuardVerdict> }[] = [];
  for (const passage of passagesOfAll(readings)) {
    const verdict = judge(passage, tools, { request, leftMs });
    if (!isPromise(verdict)) {
      scan.add(passage, verdict);
      continue;
    }
    // Nobody may be waiting for it any more when it fails.
    verdict.catch(() => {});
    open.push({ passage, verdict });
    const first = open.length < MAX_OPEN ? undefined : open.shift();
    if (first !== undefined) scan.add(first.passage, yield* wait(first.verdict));
  }
  for (const { passage, verdict } of open) scan.add(passage, yield* wait(verdict));
  return scan;
}

/** Verdicts on the texts of one prompt, brought together. */
class Scan implements ScanResult {
  label: Verdict["label"] = "clean";
  score = 0;
  readonly findings: PromptFinding[] = [];
  readonly voices: Partial<Record<Voice, number>> = {};
  degraded: Verdict["degraded"] = undefined;

  add({ source, message }: Passage, verdict: GuardVerdict): void {
    const { degraded, voices = {} } = verdict;
    // Denied for want of an opinion is no injection: the reply must not call it one.
    const label = degraded === "deny" ? "suspicious" : verdict.label;
    if (RANK[label] > RANK[this.label]) this.label = label;
    if (degraded !== undefined && this.degraded !== "deny") this.degraded = degraded;
    this.score = Math.max(this.score, verdict.score);
    for (const voice of Object.keys(voices) as Voice[])
      this.voices[voice] = Math.max(this.voices[voice] ?? 0, voices[voice] ?? 0);
    for (const finding of verdict.findings)
      if (this.findings.length < MAX_FINDINGS) this.findings.push({ ...finding, message, source });
  }
}

function judge(
  { text, source }: Passage,
  { detector, memory, digest }: ScanTools,
  { request, leftMs }: { readonly request: object; readonly leftMs: () => number },
): MaybePromise<GuardVerdict> {
  const isRemembered = VerdictMemory.isWorthwhile(source);
  const name = isRemembered ? digest(`${source}\n${text}`) : "";
  const known = isRemembered ? memory.get(name) : undefined;
  if (known !== undefined) return known;
  const asked = detector.detect(text, source, request);
  const verdict = isPromise(asked) ? withDeadline(asked, leftMs()) : asked;
  if (!isRemembered) return verdict;
  return chain(verdict, (told) => {
    // What nobody answered is asked again next time.
    if (told.degraded === undefined) memory.set(name, told);
    return told;
  });
}

function passagesOfAll(readings: readonly (readonly PromptPart[])[]): Iterable<Passage> {
  const [first = []] = readings;
  return readings.length === 1 && first.length === 1 ? first.filter(isSaying) : passagesOfEach(readings);
}

function* passagesOfEach(readings: readonly (readonly PromptPart[])[]): Generator<Passage, void, undefined> {
  for (const parts of readings) yield* passagesOf(parts);
}

function isSaying({ text }: PromptPart): boolean {
  return /\S/.test(text);
}

/** An attack cut in two parts or two messages is whole again only when they are read together, as the model reads them. */
function* passagesOf(parts: readonly PromptPart[]): Generator<Passage, void, undefined> {
  let run: PromptPart[] = [];
  for (const part of parts) {
    if (!isSaying(part)) continue;
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
  // Who puts the parts of one message together may leave a gap or none: a cut in a word is healed by the one, and a
  // cut between two words by the other. Messages have one.
  let text = first.text;
  let spaced = first.text;
  let message = first.message;
  for (const part of rest) {
    text += part.message === message ? part.text : `\n${part.text}`;
    spaced += `\n${part.text}`;
    message = part.message;
  }
  const source = run[run.length - 1]?.source ?? first.source;
  yield { text, source, message: first.message };
  if (spaced !== text) yield { text: spaced, source, message: first.message };
}
