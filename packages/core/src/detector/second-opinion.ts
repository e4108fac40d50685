import { withDeadline } from "../ground/deadline.js";
import { optionInvalid } from "../ground/errors.js";
import { isPromise, type MaybePromise } from "../ground/maybe-promise.js";
import { checkChoice, checkOptions, checkWhole } from "../ground/options.js";
import type { Source } from "../ground/source.js";
import { labelOf, type Verdict } from "./verdict.js";

/** What somebody who is asked for a second opinion is told beside the text. */
export interface OpinionRequest {
  readonly source: Source;
  /** What the local voices say, 0 to 1. */
  readonly score: number;
  /** Aborted when the answer is no longer waited for: hand it to `fetch`. */
  readonly signal: AbortSignal;
}

/**
 * A third voice beside rules and classifier, such as a remote service or a larger model: asked only where those two
 * leave a text open. Its answer then decides alone.
 */
export interface SecondOpinion {
  /** How likely the text is an attack, 0 to 1. Whatever else it gives or throws counts as a failure. */
  ask(text: string, request: OpinionRequest): MaybePromise<number>;
  /** Local scores for which it is asked, from the first up to but not including the second; default `[0.25, 0.8]`. */
  readonly band?: readonly [from: number, below: number];
  /** Milliseconds to wait for an answer; default 1,000. Keep it below the guard's `detectorDeadlineMs`. */
  readonly deadlineMs?: number;
  /** Characters that it is ever asked about; a longer text that is due counts as a failure. Default 8,000. */
  readonly maxCharacters?: number;
  /** Questions that one request may cost; what is due beyond counts as a failure. Default 4. */
  readonly maxPerRequest?: number;
  /** Questions open at once in this process; what is due beyond counts as a failure. Default 32. */
  readonly maxInFlight?: number;
  /** What a failure means: `keep` the local verdict (default), `deny` or `allow`. The verdict says so in `degraded`. */
  readonly onFailure?: NonNullable<Verdict["degraded"]>;
}

/** Goes through a local verdict, and asks where it is open. */
export type Review = (
  verdict: Verdict,
  text: string,
  about: { readonly source: Source; readonly request: object | undefined },
) => MaybePromise<Verdict>;

/** Checks the options of a second opinion, and makes the step that asks it. */
export function reviewBy(opinion: SecondOpinion, threshold: number): Review {
  // Somebody's own class may have fields of its own.
  if (typeof opinion !== "object" || opinion === null || Object.getPrototypeOf(opinion) === Object.prototype)
    checkOptions(opinion, "ask band deadlineMs maxCharacters maxPerRequest maxInFlight onFailure", "secondOpinion");
  const { band = [0.25, 0.8], onFailure = "keep" } = opinion;
  const { deadlineMs = 1000, maxCharacters = 8000, maxPerRequest = 4, maxInFlight = 32 } = opinion;
  for (const [name, bound] of Object.entries({ deadlineMs, maxCharacters, maxPerRequest, maxInFlight }))
    checkWhole(`secondOpinion.${name}`, bound);
  if (typeof opinion.ask !== "function") throw optionInvalid("secondOpinion.ask", "must be a function");
  if (!(band[0] >= 0 && band[0] < band[1]))
    throw optionInvalid("secondOpinion.band", "must be two rising scores from 0 to 1");
  checkChoice("secondOpinion.onFailure", onFailure, ["keep", "deny", "allow"]);
  const asked = new WeakMap<object, number>();
  let inFlight = 0;

  return (verdict, text, { source, request = {} }) => {
    if (source === "system" || !(verdict.score >= band[0] && verdict.score < band[1])) return verdict;
    const failed = (): Verdict => ({ ...verdict, label: labelAfter(onFailure, verdict), degraded: onFailure });
    const heard = (said: number): Verdict =>
      typeof said === "number" && said >= 0 && said <= 1
        ? {
            ...verdict,
            score: said,
            label: labelOf(said, threshold),
            voices: { ...verdict.voices, secondOpinion: said },
          }
        : failed();
    const count = asked.get(request) ?? 0;
    if (text.length > maxCharacters || count >= maxPerRequest || inFlight >= maxInFlight) return failed();
    asked.set(request, count + 1);
    const controller = new AbortController();
    try {
      const answer = opinion.ask(text, { source, score: verdict.score, signal: controller.signal });
      if (!isPromise(answer)) return heard(answer);
      inFlight++;
      const done = (): void => {
        inFlight--;
        controller.abort();
      };
      return (withDeadline(Promise.resolve(answer), deadlineMs) as Promise<number>).then(heard, failed).finally(done);
    } catch {
      return failed();
    }
  };
}

function labelAfter(policy: NonNullable<Verdict["degraded"]>, { label }: Verdict): Verdict["label"] {
  if (policy === "deny") return "injection";
  return policy === "allow" && label === "injection" ? "suspicious" : label;
}
