import type { Fold } from "./leave-out.ts";

/** Each source is left out once; benign ones beside attacks that are unlike them. */
export const USER_FOLDS: readonly Fold[] = [
  ["verazuo_jailbreak", "oasst_sample", "awesome_prompts", "gsm8k"],
  ["spikee", "banking77-train", "ui_strings_ml"],
  ["templates", "self_instruct", "cse_code_requests"],
  ["pallms", "clinc150-train", "taubench"],
  ["garak", "readmes", "taskmaster4", "zh_questions"],
  ["pif_bench", "awesome_copilot", "fuzzyai_benign"],
  ["deepset-train", "code_snippets", "jackhhao-train"],
];

export const DOCUMENT_FOLDS: readonly Fold[] = [
  ["spikee", "taubench"],
  ["garak", "readmes"],
  ["tasktracker_triggers", "code_snippets"],
  ["pallms", "templates", "verazuo_jailbreak", "self_instruct", "oasst_sample"],
  ["pif_bench", "awesome_copilot", "fuzzyai_benign", "jackhhao-train", "gsm8k"],
  ["deepset-train", "ui_strings_ml", "cse_code_requests", "clinc150-train", "zh_questions"],
];
