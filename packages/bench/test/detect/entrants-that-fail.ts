import type { Entrant } from "../../src/detect/entrants.ts";

const entrant = (name: string, load: Entrant["load"]): Entrant => ({ name, short: name, isOurs: false, load });

/** Entrants as they are met in the wild. */
export const ENTRANTS: readonly Entrant[] = [
  entrant("well", async () => (text, source) => ({
    isFlagged: text === "bad",
    score: source === "tool" ? 1 : text.length / 10,
  })),
  entrant("hanging", async () => (text) => {
    while (text === "hang");
    return { isFlagged: true, score: 1 };
  }),
  entrant("waiting", async () => (text) => {
    return text === "hang" ? new Promise(() => setInterval(() => {}, 1000)) : { isFlagged: true, score: 1 };
  }),
  entrant("throwing", async () => (text) => {
    if (text === "bad") throw new Error("no");
    return { isFlagged: true, score: 1 };
  }),
  entrant("dying", async () => (text) => {
    if (text === "bad") process.exit(1);
    return { isFlagged: true, score: 1 };
  }),
  entrant("absent", () => Promise.reject(new Error("not installed"))),
];
