import { AiguardError } from "../ground/errors.js";
import type { AnswerStage } from "./event.js";
import { type OutputContext, OutputRun } from "./output-context.js";
import type { FilterParts } from "./output-filter.js";
import { type OutputGuardOptions, type OutputPolicy, outputPolicy } from "./output-policy.js";
import { OutputStage } from "./output-stage.js";
import type { Protection } from "./prompt-watch.js";
import { ProtectedPrompt } from "./protected-prompt.js";
import { stopError } from "./stream-error.js";

/** Looks at everything an answer says before it is sent. */
export interface OutputGuard {
  /** Words in a row that count as a leak of a prompt. */
  readonly runWords: number;
  /** The checks as a stage of one answer; see {@link openAnswer}. */
  stage(context?: OutputContext): AnswerStage;
  /**
   * The checks as a transform of one text, for any stream of strings: `stream.pipeThrough(output.transform())`.
   *
   * Pressure and aborts go through in both directions. When the text is stopped, the stream fails with an AiguardError
   * `answer_blocked` or `answer_too_long`, behind what may stand before it.
   */
  transform(context?: OutputContext): TransformStream<string, string>;
  /**
   * Makes a prompt ready that answers must not say, and keeps it for the next request.
   *
   * @param prompt - Its text; what changes with every request should not be in it, because making it ready takes
   *   about a microsecond a character.
   * @param canary - Letters that stand behind it, two for each of `runWords`; default none.
   */
  protect(prompt: string, canary?: string): ProtectedPrompt;
}

const MAX_PROMPTS = 32;

/**
 * Makes the guard of what a model says: it masks secrets and personal data, stops or masks what quotes a protected
 * prompt, disarms links, checks calls of tools, and bounds an answer.
 *
 * It holds back only what could still become a finding, so that whatever the chunks of a stream, what comes out equals
 * the guarded whole: at most 256 characters of a redactor's rule, from its third word on a run of a protected prompt,
 * an address up to 2,048 characters, and a tool's arguments until they are whole. It does not see paraphrase, or
 * other languages and ciphers than base64 and reversal.
 *
 * @param options - What to look for, and what to do about it.
 * @throws AiguardError `option_invalid`
 *
 * @example
 * ```ts
 * import { createOutputGuard } from "@aiguard/core";
 *
 * const output = createOutputGuard({ links: { hosts: ["example.com"] } });
 * const answer = new ReadableStream<string>({
 *   start(controller) {
 *     for (const chunk of ["Write to ada@exam", "ple.com or see http", "s://evil.test/a"]) controller.enqueue(chunk);
 *     controller.close();
 *   },
 * });
 * let text = "";
 * for await (const chunk of answer.pipeThrough(output.transform())) text += chunk;
 * console.log(text); // Write to [redacted:email] or see hxxps://evil[.]test/a
 * ```
 */
export function createOutputGuard(options: OutputGuardOptions = {}): OutputGuard {
  const policy = outputPolicy(options);
  const prompts = new Map<string, ProtectedPrompt>();

  return {
    runWords: policy.runWords,
    stage(context = {}) {
      const isMonitor = policy.mode === "monitor" || context.monitor === true;
      return new OutputStage(partsOf(policy, context, isMonitor), isMonitor);
    },
    transform(context = {}) {
      const isMonitor = policy.mode === "monitor" || context.monitor === true;
      return transformOf(new OutputStage(partsOf(policy, context, isMonitor), isMonitor));
    },
    protect(prompt, canary = "") {
      const key = `${canary}\n${prompt}`;
      const known = prompts.get(key) ?? new ProtectedPrompt(prompt, canary);
      prompts.delete(key);
      prompts.set(key, known);
      const [oldest] = prompts.keys();
      if (prompts.size > MAX_PROMPTS && oldest !== undefined) prompts.delete(oldest);
      return known;
    },
  };
}

function partsOf(policy: OutputPolicy, context: OutputContext, isMonitor: boolean): FilterParts {
  const { prompts = [], quoted = [] } = context;
  const protections = prompts.map((prompt): Protection => {
    const sayable = quoted.flatMap((text) => prompt.shared(text, policy.runWords));
    return { prompt, sayable };
  });
  return { policy, context, protections, run: new OutputRun(context, isMonitor) };
}

const PART = "text";

function transformOf(stage: AnswerStage): TransformStream<string, string> {
  type Controller = TransformStreamDefaultController<string>;
  const send = (events: ReturnType<AnswerStage["push"]>, controller: Controller): void => {
    for (const { text, code } of events) {
      if (text !== undefined && text !== "") controller.enqueue(text);
      if (code === undefined) continue;
      const { message } = stopError(code);
      controller.error(new AiguardError({ code, message, help: "See the output guard's findings for the reason." }));
      return;
    }
  };
  return new TransformStream<string, string>({
    transform: (text, controller) => send(stage.push({ part: PART, kind: "text", text }), controller),
    flush: (controller) => send(stage.push({ part: PART, kind: "end" }), controller),
  });
}
