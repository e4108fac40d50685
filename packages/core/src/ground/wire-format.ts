/**
 * The request and answer protocols that aiguard reads.
 *
 * - `openai-chat`: OpenAI `POST /v1/chat/completions`
 * - `openai-responses`: OpenAI `POST /v1/responses`
 * - `anthropic`: Anthropic `POST /v1/messages`
 * - `gemini`: Google `models/*:generateContent` and `:streamGenerateContent`
 * - `ai-sdk-ui`: the UI messages that the AI SDK's `useChat` sends, and its UI message stream
 * - `plain`: `{ prompt }`, `{ message }` or `{ input }` in, text or JSON out
 */
export type WireFormat = "openai-chat" | "openai-responses" | "anthropic" | "gemini" | "ai-sdk-ui" | "plain";

/** Every {@link WireFormat}, in the order in which a request body is tried against them. */
export const WIRE_FORMATS: readonly WireFormat[] = Object.freeze([
  "openai-chat",
  "openai-responses",
  "anthropic",
  "gemini",
  "ai-sdk-ui",
  "plain",
]);
