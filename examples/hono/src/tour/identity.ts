import { chat, stop } from "./ask.ts";
import type { Chapter, Row, TourKeys } from "./row.ts";
import { outcomeOf, send } from "./send.ts";

/** Keys that do not open the door; the client is not told why. */
export const identity: Chapter = {
  title: "Who is calling",
  rows: [
    withKey("no key", "401 invalid_api_key", () => null),
    withKey("junk in place of a key", "401 invalid_api_key", () => "sk-abcdefghijklmnopqrstuvwxyz"),
    withKey("a key with one letter changed", "401 invalid_api_key", (keys) => mistyped(keys.guest)),
    withKey("a well-formed key that nobody issued", "401 invalid_api_key", (keys) => keys.foreign),
    withKey("a revoked key", "401 invalid_api_key", (keys) => keys.revoked),
    withKey("an expired key", "401 invalid_api_key", (keys) => keys.expired),
    withKey("a key without the scope", "403 scope_missing", (keys) => keys.scopeless),
    {
      sent: "two keys that disagree",
      expected: "401 invalid_api_key",
      act: async (target) =>
        outcomeOf(await send(target, chat("Hello"), { headers: { "x-api-key": target.keys.neighbour } })),
    },
  ],
};

function withKey(sent: string, expected: string, key: (keys: TourKeys) => string | null): Row {
  return stop(sent, expected, chat("Hello"), { key });
}

/** The key with the last letter of its secret changed, which its checksum tells without asking a store. */
function mistyped(key: string): string {
  const at = key.length - 8;
  return key.slice(0, at) + (key[at] === "a" ? "b" : "a") + key.slice(at + 1);
}
