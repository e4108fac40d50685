import { brotliDecompressSync, constants, gunzipSync, inflateSync } from "node:zlib";

/** One HTTP message as it went over a wire. */
export interface Message {
  /** Request line or status line. */
  readonly start: string;
  readonly head: string;
  readonly body: string;
}

/** One request with what was answered to it. */
export interface Exchange {
  /** Undefined for an answer to bytes that are no request. */
  readonly request: Message | undefined;
  readonly reply: Message;
}

/** Takes apart what went over one connection, in both directions. */
export function exchangesOf(
  sent: Buffer,
  received: Buffer,
): { requests: readonly Message[]; exchanges: readonly Exchange[] } {
  const requests = messagesOf(sent, () => false);
  const replies: Message[] = [];
  for (const reply of messagesOf(received, (index) => /^HEAD /.test(requests[index]?.start ?? ""))) replies.push(reply);
  return { requests, exchanges: replies.map((reply, index) => ({ request: requests[index], reply })) };
}

function messagesOf(bytes: Buffer, isBodiless: (index: number) => boolean): readonly Message[] {
  const messages: Message[] = [];
  let rest = bytes.toString("latin1");
  while (rest !== "") {
    const headEnd = rest.indexOf("\r\n\r\n");
    const head = headEnd === -1 ? rest : rest.slice(0, headEnd);
    rest = headEnd === -1 ? "" : rest.slice(headEnd + 4);
    const [start = ""] = head.split("\r\n");
    // An interim answer (100 Continue) belongs to the one behind it.
    if (/^HTTP\/1\.1 1\d\d/.test(start)) continue;
    const isAnswer = start.startsWith("HTTP/");
    const isEmpty = isBodiless(messages.length) || /^HTTP\/1\.1 (?:204|304)/.test(start);
    const [body, behind] = isEmpty ? ["", rest] : bodyOf(head, rest, isAnswer);
    rest = behind;
    messages.push({ start, head: utf8(head), body: bodyText(head, body, isAnswer) });
  }
  return messages;
}

/** A body and what stands behind it; one without a length goes on to the end of an answer, and a request has none. */
function bodyOf(head: string, rest: string, isAnswer: boolean): readonly [body: string, behind: string] {
  if (/^transfer-encoding:\s*chunked/im.test(head)) return unchunked(rest);
  const length = /^content-length:\s*(\d+)/im.exec(head)?.[1];
  const end = length === undefined ? (isAnswer ? rest.length : 0) : Number(length);
  return [rest.slice(0, end), rest.slice(end)];
}

function unchunked(text: string): readonly [body: string, behind: string] {
  let body = "";
  let at = 0;
  for (;;) {
    const lineEnd = text.indexOf("\r\n", at);
    const size = Number.parseInt(text.slice(at, lineEnd), 16);
    // What breaks off in the middle is kept as it is.
    if (lineEnd === -1 || Number.isNaN(size)) return [body + text.slice(at), ""];
    if (size === 0) return [body, text.slice(lineEnd + 4)];
    body += text.slice(lineEnd + 2, lineEnd + 2 + size);
    at = lineEnd + 2 + size + 2;
  }
}

/** What a test sends may lie about its encoding; what a server answers may not. */
function bodyText(head: string, body: string, isAnswer: boolean): string {
  const bytes = Buffer.from(body, "latin1");
  return (isAnswer && bytes.length > 0 ? uncompressed(head, bytes) : bytes).toString();
}

// An answer that was left in the middle has no end.
const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = constants;

function uncompressed(head: string, body: Buffer): Buffer {
  const encoding = /^content-encoding:\s*(\w+)/im.exec(head)?.[1]?.toLowerCase();
  if (encoding === "gzip") return gunzipSync(body, { finishFlush: Z_SYNC_FLUSH });
  if (encoding === "br") return brotliDecompressSync(body, { finishFlush: BROTLI_OPERATION_FLUSH });
  return encoding === "deflate" ? inflateSync(body, { finishFlush: Z_SYNC_FLUSH }) : body;
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, "latin1").toString();
}
