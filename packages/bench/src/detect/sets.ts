import type { Source } from "@aiguard/core";

/** One evaluation set, looked at as text of one source. */
export interface EvaluationSet {
  /** Its name in the report. */
  readonly name: string;
  /** Its file, when that has another name. */
  readonly file?: string;
  readonly source: Source;
  /** Whose benign texts give its threshold when it has none of its own; default all of the same source. */
  readonly benignFrom?: string;
  readonly withoutNearDuplicates?: true;
  /** Scored for the record only: too small, or no attack in the sense of this project. */
  readonly aside?: true;
}

/** The sets with the source that their makers mean (see the README of the data). */
export const SETS: readonly EvaluationSet[] = [
  { name: "notinject", source: "user" },
  { name: "wildguard_benign", source: "user" },
  { name: "promptshield_conv_benign", source: "user" },
  {
    name: "promptshield_conv_benign, no near-duplicates",
    file: "promptshield_conv_benign",
    source: "user",
    withoutNearDuplicates: true,
  },
  { name: "ifeval", source: "user" },
  { name: "mtbench", source: "user" },
  { name: "alpaca_eval", source: "user" },
  { name: "xstest", source: "user" },
  { name: "bitext_support", source: "user" },
  { name: "clinc150-test", source: "user" },
  { name: "spikee_finance_benign", source: "user" },
  { name: "deepset-test", source: "user" },
  { name: "jackhhao-test", source: "user" },
  { name: "qualifire", source: "user" },
  { name: "safeguard_train", source: "user" },
  { name: "kaggle_pi500", source: "user" },
  { name: "cse_promptinject", source: "user" },
  { name: "struq_alpaca as user", file: "struq_alpaca", source: "user" },
  { name: "tasktracker_pair", source: "user" },
  { name: "promptmap", source: "user" },
  { name: "pint_example", source: "user", aside: true },
  { name: "bon_text", source: "user", aside: true },
  { name: "harmful_plain", source: "user" },
  { name: "injecagent_attacks", source: "tool", benignFrom: "injecagent_benign_tools" },
  { name: "injecagent_benign_tools", source: "tool" },
  { name: "bipia_indirect", source: "document" },
  { name: "bipia_attacks", source: "document", benignFrom: "bipia_indirect" },
  { name: "struq_alpaca as document", file: "struq_alpaca", source: "document" },
  { name: "llmail_sample", source: "document", aside: true },
  { name: "llmail_benign", source: "document" },
  { name: "cursor_rules", source: "document" },
  { name: "prompt_guide", source: "document" },
  { name: "payloads_docs", source: "document" },
];
