/** One request that reached the stand-in. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query, as sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; its text when it is no JSON; undefined when there was none. */
  readonly body: unknown;
  /** How it ended: not yet, answered to the end, or left by the client before that. */
  readonly outcome: "open" | "answered" | "left";
}

const MAX_RECORDED = 1000;

/** Keeps the latest requests, so that tests can see what a provider would have been sent. */
export class Recorder {
  readonly #requests: RecordedRequest[] = [];

  get requests(): readonly RecordedRequest[] {
    return this.#requests;
  }

  /** Records a request that has arrived; the function that comes back says how it ended. */
  add(request: Omit<RecordedRequest, "outcome">): (outcome: RecordedRequest["outcome"]) => void {
    const recorded: { -readonly [Name in keyof RecordedRequest]: RecordedRequest[Name] } = {
      ...request,
      outcome: "open",
    };
    this.#requests.push(recorded);
    if (this.#requests.length > MAX_RECORDED) this.#requests.shift();
    return (outcome) => {
      recorded.outcome = outcome;
    };
  }

  clear(): void {
    this.#requests.length = 0;
  }
}
