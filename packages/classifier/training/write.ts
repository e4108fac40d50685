import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackedHead } from "../dist/head.js";
import { packEntries } from "../dist/packing.js";
import { SPEECH } from "./bags.ts";
import { compileLexicon } from "./compile-lexicon.ts";

const NOTICE = "// Written by `npm run train`; not by hand.\n";

/** The source text of one head's weights, as the formatter leaves it. */
function headSource(name: string, head: PackedHead): string {
  const { gaps, weights, thresholds, ...numbers } = head;
  const lines = Object.entries(numbers).map(([key, value]) => `  ${key}: ${value},\n`);
  const bounds = Object.entries(thresholds).map(([key, value]) => `    ${key}: ${value},\n`);
  return `${NOTICE}import type { PackedHead } from "../head.js";

export const ${name}: PackedHead = {
${lines.join("")}  thresholds: {
${bounds.join("")}  },
  gaps: ${JSON.stringify(gaps)},
  weights:
    ${JSON.stringify(weights)},
};
`;
}

/** The source texts of everything that is learned, by file name. */
export function weightSources(heads: {
  readonly user: PackedHead;
  readonly document: PackedHead;
}): Readonly<Record<string, string>> {
  return {
    "user.ts": headSource("USER", heads.user),
    "document.ts": headSource("DOCUMENT", heads.document),
    "lexicon.ts": `${NOTICE}import type { SpeechClasses } from "../segments.js";

export const SPEECH: SpeechClasses = {
  you: ${SPEECH.you},
  ai: ${SPEECH.ai},
  orders: [${SPEECH.orders.join(", ")}],
};

export const ENTRIES: string =
  ${JSON.stringify(packEntries(compileLexicon()))};
`,
  };
}

export function writeSources(folder: string, sources: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(sources)) writeFileSync(join(folder, file), text);
}
