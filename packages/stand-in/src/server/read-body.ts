import type { IncomingMessage } from "node:http";

const MAX_BYTES = 32 * 1024 * 1024;

/** What a request brought along: parsed JSON where it is some, else the text; null when it is too large. */
export async function readBody(
  request: IncomingMessage,
): Promise<{ readonly value: unknown; readonly isJson: boolean } | null> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    total += chunk.byteLength;
    if (total > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  if (text === "") return { value: undefined, isJson: false };
  try {
    return { value: JSON.parse(text), isJson: true };
  } catch {
    return { value: text, isJson: false };
  }
}
