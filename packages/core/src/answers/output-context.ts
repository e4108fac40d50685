import type { Clock } from "../ground/clock.js";
import type { TextFilter } from "../ground/text-filter.js";
import type { StopCode } from "./event.js";
import type { ProtectedPrompt } from "./protected-prompt.js";

/** One thing that the output guard found in an answer. It never carries the text. */
export interface OutputFinding {
  readonly check: "redaction" | "leakage" | "link" | "tool" | "injection" | "bound" | "unknown";
  /** The redactor's rule, a leak's disguise, what was done about a link, what is wrong with a call. */
  readonly kind: string;
  /** The part of the answer, such as `choice:0`. */
  readonly part: string;
}

/** What the output guard is told of one answer. */
export interface OutputContext {
  /** Prompts that must not be said, as {@link OutputGuard.protect} gives them. */
  readonly prompts?: readonly ProtectedPrompt[];
  /** Texts whose words may be said although they stand in a protected prompt: what the user has written. */
  readonly quoted?: readonly string[];
  /** Scopes of the caller, for tools that need some. */
  readonly scopes?: readonly string[];
  /** Puts real values in the place of placeholders, after redaction. */
  readonly vault?: { open(): TextFilter } | undefined;
  /** Tells of findings and changes nothing, whatever the guard's own mode is. */
  readonly monitor?: boolean;
  readonly clock?: Clock;
  /** Told once, when the answer is stopped: whoever still speaks may as well be quiet. */
  readonly onStop?: (code: StopCode) => void;
  /** Told of every finding. */
  readonly onFinding?: (finding: OutputFinding) => void;
}

/** What the filters of one answer share: whether it has been stopped. */
export class OutputRun {
  stopped: StopCode | undefined;
  readonly #context: OutputContext;
  readonly #isMonitor: boolean;

  constructor(context: OutputContext, isMonitor: boolean) {
    this.#context = context;
    this.#isMonitor = isMonitor;
  }

  /** Tells of a finding that is mended in place. */
  tell(finding: OutputFinding): void {
    this.#context.onFinding?.(finding);
  }

  /** Tells of a finding that ends the answer; false in `monitor`, where none does. */
  stop(finding: OutputFinding, code: StopCode = "answer_blocked"): boolean {
    this.tell(finding);
    if (this.#isMonitor) return false;
    if (this.stopped === undefined) {
      this.stopped = code;
      this.#context.onStop?.(code);
    }
    return true;
  }
}
