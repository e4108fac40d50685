/** One body of each format, all with the same texts in the same places of a conversation. */
export const TEXTS = {
  system: "Be brief.",
  first: "What is the weather in Oslo?",
  call: '{"city":"Oslo"}',
  result: "It rains.",
  answer: "Rain.",
  last: "And tomorrow?",
} as const;

export const BODIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "openai-chat": {
    model: "gpt-5-mini",
    stream: true,
    max_completion_tokens: 100,
    messages: [
      { role: "system", content: TEXTS.system },
      { role: "user", content: [{ type: "text", text: TEXTS.first }] },
      {
        role: "assistant",
        content: null,
        tool_calls: [{ id: "call_1", type: "function", function: { name: "weather", arguments: TEXTS.call } }],
      },
      { role: "tool", tool_call_id: "call_1", content: TEXTS.result },
      { role: "assistant", content: TEXTS.answer },
      { role: "user", content: TEXTS.last },
    ],
  },
  "openai-responses": {
    model: "gpt-5-mini",
    stream: true,
    max_output_tokens: 100,
    instructions: TEXTS.system,
    input: [
      { role: "user", content: [{ type: "input_text", text: TEXTS.first }] },
      { type: "function_call", call_id: "call_1", name: "weather", arguments: TEXTS.call },
      { type: "function_call_output", call_id: "call_1", output: TEXTS.result },
      { type: "message", role: "assistant", content: [{ type: "output_text", text: TEXTS.answer }] },
      { role: "user", content: TEXTS.last },
    ],
  },
  anthropic: {
    model: "claude",
    stream: true,
    max_tokens: 100,
    system: [{ type: "text", text: TEXTS.system, cache_control: { type: "ephemeral" } }],
    messages: [
      { role: "user", content: TEXTS.first },
      {
        role: "assistant",
        content: [{ type: "tool_use", id: "tu_1", name: "weather", input: { city: TEXTS.call } }],
      },
      {
        role: "user",
        content: [{ type: "tool_result", tool_use_id: "tu_1", content: [{ type: "text", text: TEXTS.result }] }],
      },
      { role: "assistant", content: [{ type: "text", text: TEXTS.answer }] },
      { role: "user", content: [{ type: "text", text: TEXTS.last }] },
    ],
  },
  gemini: {
    systemInstruction: { parts: [{ text: TEXTS.system }] },
    generationConfig: { maxOutputTokens: 100 },
    contents: [
      { role: "user", parts: [{ text: TEXTS.first }] },
      { role: "model", parts: [{ functionCall: { name: "weather", args: { city: TEXTS.call } } }] },
      { role: "user", parts: [{ functionResponse: { name: "weather", response: { text: TEXTS.result } } }] },
      { role: "model", parts: [{ text: TEXTS.answer }] },
      { role: "user", parts: [{ text: TEXTS.last }] },
    ],
  },
  "ai-sdk-ui": {
    id: "chat_1",
    trigger: "submit-message",
    messages: [
      { id: "m0", role: "system", parts: [{ type: "text", text: TEXTS.system }] },
      { id: "m1", role: "user", parts: [{ type: "text", text: TEXTS.first }] },
      {
        id: "m2",
        role: "assistant",
        parts: [
          {
            type: "tool-weather",
            toolCallId: "call_1",
            state: "output-available",
            input: { city: TEXTS.call },
            output: { text: TEXTS.result },
          },
          { type: "text", text: TEXTS.answer, state: "done" },
        ],
      },
      { id: "m3", role: "user", parts: [{ type: "text", text: TEXTS.last }] },
    ],
  },
};
