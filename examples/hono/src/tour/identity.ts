import { chat, stop } from "./ask.ts";
import type { Chapter, Row, TourKeys } from "./row.ts";
import { outcomeOf, send } from "./send.ts";

const HELLO = chat("Hello");

/** Keys that do not open the door; the client is not told why. */
export const identity: Chapter = {
  title: "Who is calling",
  rows: [
    refused("no key", () => null),
    refused("junk in place of a key", () => "sk-abcdefghijklmnopqrstuvwxyz"),
    refused("a key with one letter changed", ({ guest }) => mistyped(guest)),
    refused("a well-formed key that nobody issued", ({ foreign }) => foreign),
    refused("a revoked key", ({ revoked }) => revoked),
    refused("an expired key", ({ expired }) => expired),
    {
      sent: "two keys that disagree",
      expected: "401 invalid_api_key",
      act: async (target) => outcomeOf(await send(target, HELLO, { headers: { "x-api-key": target.keys.neighbour } })),
    },
    stop("a key without the scope", "403 scope_missing", { body: HELLO, key: ({ scopeless }) => scopeless }),
  ],
};

function refused(sent: string, key: (keys: TourKeys) => string | null): Row {
  return stop(sent, "401 invalid_api_key", { body: HELLO, key });
}

/** The key with a letter of its secret changed, which its checksum tells without asking a store. */
function mistyped(key: string): string {
  const at = key.length - 8;
  return key.slice(0, at) + (key[at] === "a" ? "b" : "a") + key.slice(at + 1);
}
