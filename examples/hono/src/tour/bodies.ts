import { gzipSync } from "node:zlib";
import { chat, stop } from "./ask.ts";
import type { Chapter } from "./row.ts";

const HELLO = JSON.stringify(chat("Hello"));
const PICTURE = { type: "image_url", image_url: { url: "https://example.com/a.png" } };

/** Bodies that are too large, no JSON, no prompt, or ask for what a client may not have. */
export const bodies: Chapter = {
  title: "What is sent",
  rows: [
    stop("a body of two megabytes", "413 body_too_large", { body: chat("a".repeat(2 * 1024 * 1024)) }),
    stop("a prompt of 300,000 characters", "413 input_too_long", { body: chat("word ".repeat(60_000)) }),
    stop("plain text", "415 media_type_unsupported", { body: HELLO, headers: { "content-type": "text/plain" } }),
    stop("a compressed body", "415 media_type_unsupported", {
      body: gzipSync(HELLO),
      headers: { "content-encoding": "gzip" },
    }),
    stop("JSON that breaks off", "400 body_malformed", { body: HELLO.slice(0, -3) }),
    stop("10,000 brackets", "400 body_malformed", { body: "[".repeat(10_000) }),
    stop("__proto__", "400 body_malformed", { body: HELLO.replace("{", '{"__proto__":{"isAdmin":true},') }),
    stop("an object without a prompt", "400 prompt_unrecognised", { body: { model: "stand-in" } }),
    stop("previous_response_id", "400 parameter_refused", { body: chat("Hello", { previous_response_id: "resp_1" }) }),
    stop("a picture, which no scan can read", "400 parameter_refused", {
      body: chat([{ type: "text", text: "Look" }, PICTURE]),
    }),
  ],
};
