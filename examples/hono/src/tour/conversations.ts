import type { Chapter, Row, Target, TourKeys } from "./row.ts";
import { outcomeOf, type Received, send } from "./send.ts";

const PATH = "/v1/conversations";
const SOMEBODY = "0000000000000000000000";

/** Conversations kept on the server: one that belongs to somebody else is like one that never was. */
export const conversations: Chapter = {
  title: "Whose it is",
  rows: [
    {
      sent: "two messages to a conversation of one's own",
      expected: "200 and 3 turns heard",
      act: async (target) => {
        const path = await begin(target);
        await say(target, path);
        const second = await say(target, path);
        return second.text.includes("has 3 turns") ? `${second.status} and 3 turns heard` : outcomeOf(second);
      },
    },
    foreign("a conversation of another tenant", begin),
    foreign("a conversation that never was", async () => `${PATH}/${SOMEBODY}`),
  ],
};

function foreign(sent: string, path: (target: Target) => Promise<string>): Row {
  return {
    sent,
    expected: "404 conversation_unknown",
    act: async (target) => outcomeOf(await say(target, await path(target), ({ neighbour }) => neighbour)),
  };
}

/** Begins a conversation as the guest, and gives its path. */
async function begin(target: Target): Promise<string> {
  const { text } = await send(target, {}, { path: PATH });
  return `${PATH}/${(JSON.parse(text) as { id: string }).id}`;
}

function say(target: Target, path: string, key = ({ guest }: TourKeys): string => guest): Promise<Received> {
  return send(target, { message: "Hello" }, { path, key });
}
