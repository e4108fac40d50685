import { withAiguard } from "@aiguard/next";
import type OpenAI from "openai";
import { guard } from "../../../../lib/guard.ts";
import { connect } from "../../../../lib/openai.ts";

export const POST = withAiguard(
  guard,
  async (_request, { admission }) => {
    const { body, signal } = admission;
    const ask = body as OpenAI.ChatCompletionCreateParams;
    const { completions } = (await connect()).chat;
    if (!ask.stream) return Response.json(await completions.create(ask, { signal }));
    const chunks = await completions.create(ask, { signal });
    return new Response(ReadableStream.from(toEvents(chunks)), { headers: { "content-type": "text/event-stream" } });
  },
  { route: "chat", scopes: ["chat"], format: "openai-chat" },
);

/** The provider's chunks as the events in which OpenAI streams them. */
async function* toEvents(chunks: AsyncIterable<OpenAI.ChatCompletionChunk>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(`data: ${JSON.stringify(chunk)}\n\n`);
  yield encoder.encode("data: [DONE]\n\n");
}
