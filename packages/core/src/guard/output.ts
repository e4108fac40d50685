import type { OutputContext } from "../answers/output-context.js";
import type { OutputGuard } from "../answers/output-guard.js";
import type { ProtectedPrompt } from "../answers/protected-prompt.js";
import { AiguardError } from "../ground/errors.js";
import { hmacSha256Hex } from "../ground/hash.js";
import type { Vault } from "../redactor/redactor.js";
import type { Run } from "./run.js";

const DAY_MS = 86_400_000;

/** What one request has told the output guard: prompts to protect, and the real values behind placeholders. */
export class RequestOutput {
  readonly #run: Run;
  readonly #prompts: ProtectedPrompt[] = [];
  #vault: Vault | undefined;

  constructor(run: Run) {
    this.#run = run;
  }

  protectPrompt(text: string): string {
    const output = this.#guard("protectPrompt");
    const canary = this.#canary(2 * output.runWords);
    this.#prompts.push(output.protect(text, canary));
    // Last, so that a provider's cache of everything before it still holds; and the same for a day, for itself.
    return `${text}\n\n[${canary}]`;
  }

  redactPrompt(text: string): string {
    this.#guard("redactPrompt");
    this.#vault ??= this.#run.machine.options.redactor.createVault();
    return this.#vault.redact(text).text;
  }

  /** What the stage of this request's answer stands on. */
  context(quoted: readonly string[], onStop: () => void): OutputContext {
    const { trace, machine } = this.#run;
    return {
      prompts: this.#prompts,
      quoted,
      scopes: trace.caller?.scopes ?? [],
      vault: this.#vault,
      monitor: machine.options.modes.output === "monitor",
      clock: machine.options.clock,
      onStop(code) {
        trace.stopped = code;
        onStop();
      },
      onFinding({ check, kind }) {
        const name = `${check}:${kind}`;
        trace.output[name] = (trace.output[name] ?? 0) + 1;
      },
    };
  }

  #guard(method: string): OutputGuard {
    const { output } = this.#run.machine.options;
    if (output !== undefined) return output;
    throw new AiguardError({
      code: "output_unguarded",
      message: `\`${method}\` was called, and the guard does not look at answers.`,
      help: "Give createGuard an `output: createOutputGuard()`.",
    });
  }

  #canary(letters: number): string {
    const { digestKey, clock } = this.#run.machine.options;
    const day = Math.floor(clock.now() / DAY_MS);
    const tenant = this.#run.trace.caller?.tenant ?? "";
    return hmacSha256Hex(digestKey(), JSON.stringify(["canary", tenant, day])).slice(0, letters);
  }
}
