import { hmacSha256Hex } from "../ground/hash.js";
import type { Steps } from "../ground/steps.js";
import { applyChanges } from "../prompts/changes.js";
import { type Prompt, readPrompt } from "../prompts/prompt.js";
import { checkRoles } from "../tenant/history.js";
import type { AdmittedBody } from "./admission.js";
import { askUsage, mustAskUsage } from "./ask-usage.js";
import type { ReadBody } from "./body.js";
import type { Denial } from "./decision.js";
import { noteOnce, type Run, refuse } from "./run.js";
import { cleanParts, scanParts } from "./scan.js";

// Each part costs a look of its own: hundreds of thousands of one letter would hold the process for a second.
const MAX_PARTS = 20_000;

/** Steps 5 (second half) to 7: recognises the prompt, checks model and roles, cleans every text and looks for injection. */
export function* inspectBody(run: Run, read: ReadBody): Steps<AdmittedBody | Denial> {
  const { trace, machine } = run;
  const { options } = machine;
  const reading = readPrompt(read.value, {
    format: run.route.format,
    parameters: options.parameters,
    attachments: options.attachments,
    path: run.request.path,
  });
  if (!reading.ok) {
    return { code: reading.code, ...(reading.parameter === undefined ? {} : { detail: reading.parameter }) };
  }
  const { prompt } = reading;
  trace.prompt = prompt;
  for (const part of prompt.parts) trace.characters += part.text.length;
  if (trace.characters > options.maxInputCharacters) return { code: "input_too_long" };
  if (prompt.parts.length > MAX_PARTS) return { code: "input_too_long", detail: "parts" };

  const refused = checkModel(run, prompt) ?? checkHistory(run, prompt);
  if (refused !== null) return refused;

  const { parts, changes } = cleanParts(prompt);
  const asksUsage = mustAskUsage(run, prompt, read.value);
  const value = applyChanges(read.value, [...prompt.changes, ...changes, ...(asksUsage ? askUsage(read.value) : [])]);
  const body: AdmittedBody = { value, shape: read.shape, prompt, parts, asksUsage };
  return (yield* detect(run, body)) ?? body;
}

function checkModel({ trace }: Run, prompt: Prompt): Denial | null {
  const allowed = trace.caller?.key?.models ?? null;
  // Without a model in the body it is the handler that chooses one, not the client.
  if (allowed === null || prompt.model === undefined || allowed.includes(prompt.model)) return null;
  return { code: "model_not_allowed" };
}

function checkHistory(run: Run, prompt: Prompt): Denial | null {
  const roles = checkRoles(prompt.roles, run.trace.caller?.scopes ?? [], run.machine.history);
  if (roles.ok) return null;
  return refuse(run, run.machine.options.modes.history, { code: "history_refused", detail: roles.role });
}

/**
 * Looks at the texts as they were sent, because what the sanitizer takes out, tags above all, may be the attack itself;
 * and where it took something out also as they are handed on, because what it took out may have hidden one.
 */
function* detect(run: Run, { prompt: { parts }, parts: cleaned }: AdmittedBody): Steps<Denial | null> {
  const { trace, machine } = run;
  const { options } = machine;
  const digest = (text: string): string =>
    hmacSha256Hex(options.digestKey(), `${trace.caller?.tenant.length}:${trace.caller?.tenant}${text}`);
  // A digest costs about as much as the rules: without an observer nobody would read it.
  if (options.observer !== undefined) trace.digest = digest(parts.map((part) => part.text).join("\n"));
  try {
    const isChanged = cleaned.some((part, i) => part !== parts[i]);
    trace.scan = yield* scanParts(isChanged ? [parts, cleaned] : [parts], {
      detector: options.detector,
      deadlineMs: options.detectorDeadlineMs,
      clock: options.clock,
      memory: machine.memory,
      digest,
    });
  } catch (error) {
    if (options.onDetectorFailure === "deny") return { code: "detector_unavailable", error };
    noteOnce(trace.degraded, "detector");
    return null;
  }
  const { label, degraded } = trace.scan;
  if (degraded !== undefined) noteOnce(trace.degraded, "second-opinion");
  if (label === "injection") return refuse(run, options.modes.detection, { code: "injection_detected" });
  if (degraded !== "deny") return null;
  return refuse(run, options.modes.detection, { code: "detector_unavailable", detail: "second-opinion" });
}
