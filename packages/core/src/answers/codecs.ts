import type { Codec, Json } from "./codec.js";
import { aiSdkUi } from "./codec-ai-sdk-ui.js";
import { anthropic } from "./codec-anthropic.js";
import { gemini } from "./codec-gemini.js";
import { openaiChat } from "./codec-openai-chat.js";
import { openaiResponses } from "./codec-openai-responses.js";

/**
 * The codec of a piece of JSON, by what it looks like rather than by what the request was: a handler may answer in
 * another protocol than it was asked in.
 */
export function codecOf(json: Json): Codec | undefined {
  return [openaiResponses, gemini, openaiChat, anthropic, aiSdkUi].find((codec) => codec.recognises(json));
}
