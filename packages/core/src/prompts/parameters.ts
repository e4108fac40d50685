import { checkChoice, checkNames, checkOptions, checkWhole } from "../ground/options.js";
import type { Change } from "./changes.js";
import type { PromptFormat } from "./formats.js";
import { isObject, type JsonObject, own } from "./json.js";
import { Refused } from "./part-reader.js";

/** What clients may set beside their messages. */
export interface ParameterPolicy {
  /**
   * Top-level parameters to let through beside the known harmless ones. With `file_id` also attachments that the
   * provider has kept, which belong to nobody in particular where tenants share its account.
   */
  readonly allow?: readonly string[];
  /** Types of provider-run tools to let through, such as `web_search`; default none. */
  readonly allowTools?: readonly string[];
  /** Highest output bound in tokens; a higher one is set down to it. Default none. */
  readonly maxOutputTokens?: number;
  /** Highest number of answers at once; a higher one is set down to it. Default 1. */
  readonly maxChoices?: number;
  /** Whether token probabilities may be asked for, which help to copy a model; default false: they are taken out. */
  readonly logprobs?: boolean;
}

/** Checks what clients may set, once. */
export function checkParameterPolicy(policy: ParameterPolicy): void {
  checkOptions(policy, "allow allowTools maxOutputTokens maxChoices logprobs", "parameters");
  const { allow = [], allowTools = [], maxOutputTokens = 1, maxChoices = 1, logprobs = false } = policy;
  checkNames("parameters.allow", allow);
  checkNames("parameters.allowTools", allowTools);
  checkWhole("parameters.maxOutputTokens", maxOutputTokens);
  checkWhole("parameters.maxChoices", maxChoices);
  checkChoice("parameters.logprobs", logprobs, [true, false]);
}

/** What the parameters of one body say. */
export interface ReadParameters {
  readonly model: string | undefined;
  readonly stream: boolean;
  readonly maxOutputTokens: number | undefined;
  readonly changes: readonly Change[];
}

/** Fields that bound the answer, count answers or ask for probabilities, in every format. */
const OUTPUT_FIELDS = ["max_tokens", "max_completion_tokens", "max_output_tokens", "maxOutputTokens", "maxTokens"];
const CHOICE_FIELDS = ["n", "candidateCount", "candidate_count"];
const LOGPROB_FIELDS = ["logprobs", "top_logprobs", "responseLogprobs", "response_logprobs"];

/** Goes through the top-level parameters of a body: what is not known is refused, what is too much is clamped. */
export function checkParameters(body: JsonObject, format: PromptFormat, policy: ParameterPolicy): ReadParameters {
  for (const name of Object.keys(body)) {
    if (!format.parameters.includes(name) && !policy.allow?.includes(name))
      throw new Refused("parameter_refused", name);
  }
  const changes: Change[] = [];
  let maxOutputTokens: number | undefined;
  for (const [holder, path] of holdersOf(body)) {
    for (const name of Object.keys(holder)) {
      if (OUTPUT_FIELDS.includes(name)) {
        const given = countOf(holder, name);
        if (given === undefined) continue;
        const bounded = Math.min(given, policy.maxOutputTokens ?? given);
        if (bounded !== given) changes.push({ path: [...path, name], value: bounded });
        maxOutputTokens = Math.max(maxOutputTokens ?? 0, bounded);
      } else if (CHOICE_FIELDS.includes(name)) {
        const most = policy.maxChoices ?? 1;
        if ((countOf(holder, name) ?? 0) > most) changes.push({ path: [...path, name], value: most });
      } else if (LOGPROB_FIELDS.includes(name) && policy.logprobs !== true && holder[name]) {
        changes.push({ path: [...path, name], value: undefined });
      }
    }
  }
  const model = own(body, "model");
  if (model !== undefined && (typeof model !== "string" || !/^[\w.:/@-]{1,128}$/.test(model)))
    throw new Refused("parameter_refused", "model");
  return {
    model,
    stream: own(body, "stream") === true,
    maxOutputTokens: maxOutputTokens ?? policy.maxOutputTokens,
    changes,
  };
}

function holdersOf(body: JsonObject): readonly (readonly [JsonObject, readonly string[]])[] {
  const holders: (readonly [JsonObject, readonly string[]])[] = [[body, []]];
  for (const name of ["generationConfig", "generation_config"]) {
    const inner = own(body, name);
    if (isObject(inner)) holders.push([inner, [name]]);
  }
  return holders;
}

function countOf(holder: JsonObject, name: string): number | undefined {
  const value = own(holder, name);
  if (value === undefined || value === null) return undefined;
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new Refused("parameter_refused", name);
  return value as number;
}
