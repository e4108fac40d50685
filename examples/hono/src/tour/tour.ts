import { answers } from "./answers.ts";
import { bodies } from "./bodies.ts";
import { client } from "./client.ts";
import { conversations } from "./conversations.ts";
import { identity } from "./identity.ts";
import { injections } from "./injections.ts";
import { limits } from "./limits.ts";
import { ordinary } from "./ordinary.ts";
import { provider } from "./provider.ts";
import type { Chapter, Row, Target } from "./row.ts";
import type { Line } from "./table.ts";

const CHAPTERS: readonly Chapter[] = [
  ordinary,
  client,
  identity,
  bodies,
  injections,
  answers,
  conversations,
  provider,
  limits,
];

/** Sends every request of the tour, one after the other, and tells what came back. */
export async function takeTour(target: Target): Promise<ReadonlyMap<string, readonly Line[]>> {
  const chapters = new Map<string, readonly Line[]>();
  for (const { title, rows } of CHAPTERS) {
    const lines: Line[] = [];
    for (const row of rows) lines.push(await visit(row, target));
    chapters.set(title, lines);
  }
  return chapters;
}

async function visit({ sent, expected, act }: Row, target: Target): Promise<Line> {
  try {
    return { sent, expected, came: await act(target) };
  } catch (error) {
    return { sent, expected, came: `failed: ${error instanceof Error ? error.message : "unknown"}` };
  }
}
