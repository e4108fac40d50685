import OpenAI from "openai";
import { chat } from "./ask.ts";
import type { Chapter, Target } from "./row.ts";
import { send } from "./send.ts";

const QUESTION = "How does a glacier move downhill?";
const ASK = { model: "stand-in", messages: [{ role: "user" as const, content: QUESTION }] };

/** Streams, and OpenAI's own client, which knows nothing of the guard. */
export const client: Chapter = {
  title: "Streams and clients",
  rows: [
    { sent: "a question, asking for a stream", expected: "200 in pieces, ended by [DONE]", act: readStream },
    { sent: "OpenAI's client", expected: "200 and 6 words heard", act: useClient },
    {
      sent: "OpenAI's client, asking for a stream",
      expected: "200 and 6 words heard, with usage",
      act: streamWithClient,
    },
    { sent: "OpenAI's client with a wrong key", expected: "401 invalid_api_key", act: useWrongKey },
  ],
};

async function readStream(target: Target): Promise<string> {
  const { status, text } = await send(target, chat(QUESTION, { stream: true }));
  const datas = text.split("\n\n").filter((event) => event !== "");
  const last = datas.pop()?.slice("data: ".length);
  const pieces = datas.map((data) => JSON.parse(data.slice("data: ".length)) as OpenAI.ChatCompletionChunk);
  const answer = pieces.map(({ choices }) => choices[0]?.delta.content ?? "").join("");
  const isWhole = answer.includes("6 words") && pieces.length > 5;
  return `${status} ${isWhole ? "in pieces" : answer}, ended by ${last}`;
}

function clientOf({ url }: Target, apiKey: string): OpenAI {
  return new OpenAI({ apiKey, baseURL: `${url}/v1`, maxRetries: 0 });
}

async function useClient(target: Target): Promise<string> {
  const answer = await clientOf(target, target.keys.guest).chat.completions.create(ASK);
  return `200 and ${heard(answer.choices[0]?.message.content ?? "")}`;
}

async function streamWithClient(target: Target): Promise<string> {
  let answer = "";
  let hasUsage = false;
  const stream = await clientOf(target, target.keys.guest).chat.completions.create({
    ...ASK,
    stream: true,
    stream_options: { include_usage: true },
  });
  for await (const { choices, usage } of stream) {
    answer += choices[0]?.delta.content ?? "";
    hasUsage ||= (usage?.total_tokens ?? 0) > 0;
  }
  return `200 and ${heard(answer)}, ${hasUsage ? "with usage" : "without usage"}`;
}

async function useWrongKey(target: Target): Promise<string> {
  try {
    await clientOf(target, target.keys.foreign).chat.completions.create(ASK);
    return "200";
  } catch (error) {
    return error instanceof OpenAI.AuthenticationError ? `${error.status} ${error.code}` : "another error";
  }
}

function heard(answer: string): string {
  return answer.includes("6 words") ? "6 words heard" : answer;
}
