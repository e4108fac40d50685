import type { TextFilter } from "../ground/text-filter.js";
import { leakageFilter } from "./leakage.js";
import { linkFilter } from "./link-filter.js";
import type { OutputContext, OutputRun } from "./output-context.js";
import type { OutputPolicy } from "./output-policy.js";
import type { Protection } from "./prompt-watch.js";

/** What every filter of one answer stands on. */
export interface FilterParts {
  readonly policy: OutputPolicy;
  readonly context: OutputContext;
  readonly run: OutputRun;
  readonly protections: readonly Protection[];
}

/** All checks of one text of an answer, one behind the other; a check that stops the answer is the last that speaks. */
export function outputFilter({ policy, context, run, protections }: FilterParts, part: string): TextFilter {
  const { mode, judge, redactor } = policy;
  const filters: TextFilter[] = [];
  if (protections.length > 0) {
    const onLeak = (kind: string): boolean => {
      const finding = { check: "leakage", kind, part } as const;
      if (policy.leakage === "block" || mode === "block") return run.stop(finding);
      run.tell(finding);
      return false;
    };
    filters.push(leakageFilter(protections, { runWords: policy.runWords, onLeak }));
  }
  if (judge !== null) {
    filters.push(
      linkFilter({
        judge,
        onLink(action) {
          const finding = { check: "link", kind: action, part } as const;
          if (action === "block" || mode === "block") return run.stop(finding);
          run.tell(finding);
          return false;
        },
      }),
    );
  }
  if (redactor !== null) {
    const onFinding = (kind: string): void => {
      const finding = { check: "redaction", kind, part } as const;
      if (mode === "block") run.stop(finding);
      else run.tell(finding);
    };
    const masking = redactor.open(onFinding);
    filters.push(mode === "block" ? upToMask(masking, run) : masking);
  }
  if (context.vault !== undefined) filters.push(context.vault.open());
  return chain(filters, run);
}

/** Lets out what stands before the first mask. */
function upToMask(filter: TextFilter, run: OutputRun): TextFilter {
  let isOver = false;
  const before = (text: string): string => {
    if (isOver) return "";
    const mask = run.stopped === undefined ? -1 : text.indexOf("[redacted:");
    isOver = mask !== -1;
    return isOver ? text.slice(0, mask) : text;
  };
  return { push: (text) => before(filter.push(text)), end: () => before(filter.end()) };
}

/** Filters one behind the other. Once one has stopped the answer, those behind it let out what they hold. */
function chain(filters: readonly TextFilter[], run: OutputRun): TextFilter {
  let isOver = false;
  const through = (text: string, isEnd: boolean): string => {
    let passing = text;
    let isLast = isEnd;
    for (const filter of filters) {
      passing = filter.push(passing) + (isLast ? filter.end() : "");
      isLast ||= run.stopped !== undefined;
    }
    isOver = isLast;
    return passing;
  };
  return { push: (text) => (isOver ? "" : through(text, false)), end: () => (isOver ? "" : through("", true)) };
}
