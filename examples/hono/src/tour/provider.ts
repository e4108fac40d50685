import { chat, stop } from "./ask.ts";
import type { Chapter, Row } from "./row.ts";
import { send } from "./send.ts";

/** A provider's faults: every reply of the tour is searched for what they hold. */
export const provider: Chapter = {
  title: "When the provider fails",
  rows: [
    failing("it refuses our key", "502 provider_failed", "stand-in-error-401"),
    failing("we call it too often", "429 provider_rate_limited", "stand-in-error-429"),
    failing("our account is empty", "503 provider_unavailable", "stand-in-quota"),
    failing("it breaks down", "502 provider_failed", "stand-in-error-500"),
    failing("it is overloaded", "503 provider_unavailable", "stand-in-error-529"),
    failing("the connection to it breaks", "502 provider_failed", "stand-in-drop"),
    breakingOff("it breaks down in the middle of a stream", "stand-in-midstream-error"),
    breakingOff("its connection breaks in mid-stream", "stand-in-drop"),
  ],
};

function failing(sent: string, expected: string, model: string): Row {
  return stop(sent, expected, { body: chat("Hello", { model }) });
}

function breakingOff(sent: string, model: string): Row {
  return {
    sent,
    expected: "200 begun, then an error event",
    act: async (target) => {
      const { status, text } = await send(target, chat("Hello", { model, stream: true }));
      const last = text.trimEnd().split("\n\n").at(-1) ?? "";
      const isError = last.startsWith('data: {"error":{"message"');
      return `${status} ${text.includes("received") ? "begun" : "empty"}, then ${isError ? "an error event" : last}`;
    },
  };
}
