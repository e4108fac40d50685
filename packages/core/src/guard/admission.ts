import { type AnswerStream, openAnswer } from "../answers/answer.js";
import type { AnswerStage } from "../answers/event.js";
import type { OutputGuard } from "../answers/output-guard.js";
import { AiguardError } from "../ground/errors.js";
import type { Reply } from "../ground/reply.js";
import type { Usage } from "../ground/usage.js";
import type { WireFormat } from "../ground/wire-format.js";
import type { KeyRecord } from "../keyring/key-record.js";
import { renderProblem } from "../problem/problem.js";
import type { Prompt, PromptPart, PromptRole } from "../prompts/prompt.js";
import type { BodyShape } from "./body.js";
import { emitEnd } from "./emit.js";
import type { EndEvent } from "./event.js";
import { type Caller, CREDENTIAL_HEADERS } from "./identity.js";
import { RequestOutput } from "./output.js";
import { type Charged, quotaHeaders } from "./quota.js";
import type { Run } from "./run.js";
import type { PromptFinding } from "./scan.js";
import { Spending } from "./spending.js";

/** One text of the prompt after cleaning, with the role it was sent under. */
export interface AdmittedMessage {
  readonly role: PromptRole;
  readonly text: string;
}

/**
 * What an allowed request carries to its handler.
 *
 * An adapter ends it by itself when the answer has been sent, has failed or has lost its reader;
 * on a custom server, call {@link Admission.release} yourself, in a `finally`.
 */
export interface Admission {
  /** Random id of this request, also in the reply's `x-request-id` and in every event. */
  readonly requestId: string;
  /** HTTP method of the request. */
  readonly method: string;
  /** The isolation boundary: pass it to every store call. */
  readonly tenant: string;
  /** Who is calling inside the tenant; null for an anonymous caller. */
  readonly subject: string | null;
  /** The record of the API key, without its digest; null when the caller has none. */
  readonly key: KeyRecord | null;
  readonly scopes: readonly string[];
  /** The address that counts for limits; undefined when the runtime hides it. */
  readonly clientAddress: string | undefined;
  /** The cleaned body in the shape in which it came; undefined when the request had none. */
  readonly body: unknown;
  /** The cleaned body as JSON text; undefined when the request had none. */
  readonly bodyText: string | undefined;
  /** Which protocol the prompt was read as; null without a body. */
  readonly format: WireFormat | "custom" | null;
  /** The model that the client asked for, when it asked for one. */
  readonly model: string | undefined;
  /** True when the client asked for a stream. */
  readonly stream: boolean;
  /** Every text of the prompt in its order, cleaned. */
  readonly messages: readonly AdmittedMessage[];
  /** What the detector saw without refusing, with spans in the text as the client sent it. */
  readonly findings: readonly PromptFinding[];
  /** Headers for the reply: the request id and the rate-limit fields. Adapters set them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Request headers that an adapter takes off before the handler runs: those a key was read from. */
  readonly stripHeaders: readonly string[];
  /** Aborted when the client leaves before its answer is whole, and when the answer is stopped: hand it to the provider's client. */
  readonly signal: AbortSignal;
  /**
   * Registers a system prompt for the leakage checks of `output`, and gives it as it is to be sent: with a mark at its
   * end that is the same for the tenant for a day. What the user's own message quotes of it may be said.
   *
   * @throws AiguardError `output_unguarded` when the guard has no `output`
   */
  protectPrompt(text: string): string;
  /**
   * Puts placeholders in the place of secrets and personal data, for the model; the answer has the real values again.
   *
   * @throws AiguardError `output_unguarded` when the guard has no `output`
   */
  redactPrompt(text: string): string;
  /**
   * Charges what the model really used, in place of the estimate. Twice changes nothing. Where the answer is one of a
   * known provider, it is read from there without this.
   *
   * @throws AiguardError `cost_invalid` for anything but whole numbers of at least 0.
   */
  settle(usage: Usage): void;
  /** Ends the request and gives its concurrency slot back. Only the first call counts. */
  release(outcome?: EndEvent["outcome"]): void;
  /** True when nothing looks at the answer: no stage, no output guard, no budget that counts what it says. */
  readonly passthrough: boolean;
  /**
   * Opens the stages that this request's answer passes, told the answer's own `Content-Type` and `Content-Encoding`.
   *
   * @throws AiguardError `answer_encoded` when there are stages, and the answer was compressed before it reached them
   */
  openAnswer(contentType: string | undefined, contentEncoding?: string): AnswerStream;
  /**
   * The reply in place of an answer that was stopped before anything of it was sent; null while it has not been stopped.
   *
   * @param status - The answer's own, default 200. One that is an error already stays as it is when the answer only failed.
   */
  stopReply(status?: number): Reply | null;
}

/** Makes the stages for one answer; called once an answer. */
export type StageFactory = (admission: Admission) => AnswerStage;

/** The body of an admitted request, as the prompt step leaves it. */
export interface AdmittedBody {
  readonly value: unknown;
  readonly shape: BodyShape;
  readonly prompt: Prompt;
  readonly parts: readonly PromptPart[];
  /** True when the guard has asked the provider for the usage, and not the client. */
  readonly asksUsage: boolean;
}

/** What the last step leaves for an admission. */
export interface AdmissionParts {
  readonly run: Run;
  readonly caller: Caller;
  readonly body: AdmittedBody | null;
  readonly charged: Charged;
}

/** The admission of one request, while it lives. */
export class LiveAdmission implements Admission {
  readonly requestId: string;
  readonly method: string;
  readonly tenant: string;
  readonly subject: string | null;
  readonly key: KeyRecord | null;
  readonly scopes: readonly string[];
  readonly clientAddress: string | undefined;
  readonly format: WireFormat | "custom" | null;
  readonly model: string | undefined;
  readonly stream: boolean;
  readonly findings: readonly PromptFinding[];
  readonly headers: Readonly<Record<string, string>>;
  readonly stripHeaders: readonly string[];
  // Private, because what a debugger or a logger shows of an admission must not hold the whole guard, its keyring included.
  readonly #run: Run;
  readonly #caller: Caller;
  readonly #body: AdmittedBody | null;
  readonly #spending: Spending;
  readonly #output: RequestOutput;
  #answer: AnswerStream | undefined;
  #abort: AbortController | undefined;
  #bodyText: string | undefined;
  #ended: EndEvent["outcome"] | undefined;

  constructor({ run, caller, body, charged }: AdmissionParts) {
    const { trace, request, identify } = run;
    this.#run = run;
    this.#caller = caller;
    this.requestId = trace.requestId;
    this.method = request.method;
    this.tenant = caller.tenant;
    this.subject = caller.subject;
    this.key = caller.key;
    this.scopes = caller.scopes;
    this.clientAddress = trace.clientAddress;
    this.format = body?.prompt.format ?? null;
    this.model = body?.prompt.model;
    this.stream = body?.prompt.stream ?? false;
    this.findings = trace.scan?.findings ?? [];
    this.headers = { "x-request-id": trace.requestId, ...quotaHeaders(run, charged.quotas) };
    // With `identify` the headers belong to the app's own session, and no key was read from them.
    this.stripHeaders = identify === undefined ? CREDENTIAL_HEADERS : [];
    this.#body = body;
    this.#output = new RequestOutput(run);
    this.#spending = new Spending(run, charged);
  }

  /** The run that it came from; not for handlers. */
  get run(): Run {
    return this.#run;
  }

  get caller(): Caller {
    return this.#caller;
  }

  get body(): unknown {
    return this.#body?.shape === "text" ? this.bodyText : this.#body?.value;
  }

  get bodyText(): string | undefined {
    if (this.#body !== null) this.#bodyText ??= JSON.stringify(this.#body.value);
    return this.#bodyText;
  }

  get messages(): readonly AdmittedMessage[] {
    const parts = this.#body?.parts ?? [];
    return parts.filter(({ kind }) => kind !== "tool-description").map(({ role, text }) => ({ role, text }));
  }

  get signal(): AbortSignal {
    this.#abort ??= new AbortController();
    // Asked for only after the client had left: it must not wait for an abort that has been.
    if (this.#ended === "cancelled" || this.#run.trace.stopped !== null) this.#abort.abort();
    return this.#abort.signal;
  }

  protectPrompt(text: string): string {
    return this.#output.protectPrompt(text);
  }

  redactPrompt(text: string): string {
    return this.#output.redactPrompt(text);
  }

  settle(usage: Usage): void {
    this.#spending.settle(usage);
  }

  release(outcome: EndEvent["outcome"] = "completed"): void {
    if (this.#ended !== undefined) return;
    this.#ended = outcome;
    this.#spending.release(outcome);
    if (outcome === "cancelled") this.#abort?.abort();
    emitEnd(this.run, outcome, this.#spending);
  }

  get passthrough(): boolean {
    const { hasBudgets, options } = this.#run.machine;
    return !hasBudgets && options.stages.length === 0 && options.output === undefined;
  }

  stopReply(status = 200): Reply | null {
    const { requestId, format } = this;
    if (this.#run.trace.stopped !== null) return renderProblem({ code: "answer_blocked", requestId, format });
    // Such as one that is no JSON, or the provider's error: clients look for errors under their statuses only.
    const hasFailed = this.#answer?.stopped === "answer_failed" && status < 400;
    return hasFailed ? renderProblem({ code: "provider_failed", requestId, format }) : null;
  }

  openAnswer(contentType: string | undefined, contentEncoding = "identity"): AnswerStream {
    const { stages, output } = this.#run.machine.options;
    const meter = contentEncoding === "identity" ? this.#spending.meter(this.#body?.asksUsage === true) : undefined;
    const answer = openAnswer({
      format: this.format === null || this.format === "custom" ? "plain" : this.format,
      contentType,
      stages: [
        ...(meter === undefined ? [] : [meter]),
        ...stages.map((stage) => stage(this)),
        ...(output === undefined ? [] : [this.#outputStage(output)]),
      ],
    });
    this.#answer = answer;
    if (answer.passthrough || contentEncoding === "identity") return answer;
    throw new AiguardError({
      code: "answer_encoded",
      message: "The answer was compressed before it reached the guard's stages, which cannot read it.",
      help: "Let whatever compresses answers stand outside the guard, so that it compresses what the stages have let through.",
    });
  }

  #outputStage(output: OutputGuard): AnswerStage {
    const quoted = this.messages.filter(({ role }) => role === "user").map(({ text }) => text);
    return output.stage(this.#output.context(quoted, () => this.#abort?.abort()));
  }
}
