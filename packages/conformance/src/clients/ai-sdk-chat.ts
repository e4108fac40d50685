import { AbstractChat, type ChatState, type ChatStatus, DefaultChatTransport, isToolUIPart, type UIMessage } from "ai";
import { toldOfCall } from "./ai-sdk.js";
import { baseOf, type OfficialClient, type Question } from "./official-client.js";

// An error event of the stream has no more than its text.
const CODES: ReadonlyMap<string, string> = new Map([
  ["The answer was withheld.", "answer_blocked"],
  ["The answer ended early.", "answer_failed"],
]);

/** The chat of `ai`, which `useChat` stands on, over its default transport. */
export const aiSdkChat: OfficialClient = {
  name: "ai: chat",
  async stream(question) {
    let finish: unknown;
    const chat = new Chat(question, (reason) => {
      finish = reason;
    });
    question.signal?.addEventListener("abort", () => void chat.stop());
    await chat.sendMessage({ text: question.prompt });
    if (chat.error !== undefined) throw chat.error;
    const parts = chat.lastMessage?.parts ?? [];
    const call = parts.find(isToolUIPart);
    return { text: textOf(chat.lastMessage), ...(call === undefined ? {} : { input: call.input }), finish };
  },
  told(error) {
    const code = CODES.get((error as Error).message);
    return code === undefined ? toldOfCall(error) : { status: undefined, code };
  },
};

class Chat extends AbstractChat<UIMessage> {
  constructor(question: Question, onReason: (reason: unknown) => void) {
    const { key, model, hasTool = false } = question;
    const transport = new DefaultChatTransport({
      api: `${baseOf(question)}/ui`,
      headers: {
        authorization: `Bearer ${key}`,
        ...(model === undefined ? {} : { "x-model": model }),
        ...(hasTool ? { "x-tool": "yes" } : {}),
      },
    });
    super({
      transport,
      state: new State(question.onText ?? (() => {})),
      onFinish: ({ finishReason }) => onReason(finishReason),
    });
  }
}

/** What `useChat` keeps in React's state. */
class State implements ChatState<UIMessage> {
  status: ChatStatus = "ready";
  error: Error | undefined;
  messages: UIMessage[] = [];
  readonly #onText: (text: string) => void;
  #told = 0;

  constructor(onText: (text: string) => void) {
    this.#onText = onText;
  }

  readonly pushMessage = (message: UIMessage): void => {
    this.messages = [...this.messages, message];
    this.#tell(message);
  };

  readonly popMessage = (): void => {
    this.messages = this.messages.slice(0, -1);
  };

  readonly replaceMessage = (index: number, message: UIMessage): void => {
    this.messages = this.messages.with(index, this.snapshot(message));
    this.#tell(message);
  };

  readonly snapshot = <T>(thing: T): T => structuredClone(thing);

  #tell(message: UIMessage): void {
    if (message.role !== "assistant") return;
    const text = textOf(message);
    if (text.length > this.#told) this.#onText(text.slice(this.#told));
    this.#told = text.length;
  }
}

function textOf(message: UIMessage | undefined): string {
  return (message?.parts ?? []).map((part) => (part.type === "text" ? part.text : "")).join("");
}
