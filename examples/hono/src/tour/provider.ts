import { chat, stop } from "./ask.ts";
import type { Chapter, Row } from "./row.ts";
import { send } from "./send.ts";

/** A provider's faults: every reply of the tour is searched for what they hold. */
export const provider: Chapter = {
  title: "When the provider fails",
  rows: [
    stop("the provider refuses our key", "502 provider_rejected", chat("Hello", { model: "stand-in-error-401" })),
    stop(
      "the provider is called too often",
      "429 provider_rate_limited",
      chat("Hello", { model: "stand-in-error-429" }),
    ),
    stop("our account is empty", "503 provider_unavailable", chat("Hello", { model: "stand-in-quota" })),
    stop("the provider breaks down", "502 provider_failed", chat("Hello", { model: "stand-in-error-500" })),
    stop("the provider is overloaded", "503 provider_unavailable", chat("Hello", { model: "stand-in-error-529" })),
    stop("the connection to it breaks", "502 provider_failed", chat("Hello", { model: "stand-in-drop" })),
    midStream("it breaks down in the middle of a stream", "stand-in-midstream-error"),
    midStream("its connection breaks in the middle of a stream", "stand-in-drop"),
  ],
};

function midStream(sent: string, model: string): Row {
  return {
    sent,
    expected: "200 the beginning, then an error event",
    act: async (target) => {
      const { status, text } = await send(target, chat("Hello", { model, stream: true }));
      const last = text.trimEnd().split("\n\n").at(-1) ?? "";
      const isError = last.includes('"error":{"message"');
      return `${status} ${text.includes("received") ? "the beginning" : "nothing"}, then ${isError ? "an error event" : last}`;
    },
  };
}
