import { createRandom } from "./random.ts";
import type { Row } from "./rows.ts";

/** A text to learn from, for one head. */
export interface Example {
  readonly text: string;
  readonly payload?: string;
  readonly label: 0 | 1;
  /** Whose text the payload was planted in. */
  readonly host?: string;
  /** Whose habit it shows: left out as a whole, and counted as one voice. */
  readonly source: string;
  /** How much the whole source counts beside the others. */
  readonly trust: number;
}

/** Several sets are copies of one family: they are one voice. */
const FAMILIES: Readonly<Record<string, string>> = {
  giskard: "templates",
  self_reminder: "templates",
  gptfuzz_seeds: "templates",
  garak_misc: "garak",
  garak_latent: "garak",
  awesome_prompts_zh: "awesome_prompts",
};

const familyOf = (source: string): string => FAMILIES[source] ?? source;

/** What one head learns from the sets alone. */
export function userExamples(rows: readonly Row[]): readonly Example[] {
  return rows.flatMap((row): Example[] => {
    const source = familyOf(row.source);
    if (row.kind === "indirect-trigger" || row.source === "tasktracker_triggers") return [];
    if (row.kind === "direct-plain-instruction" || row.kind === "benign-context") return [];
    if (row.label === 1 && row.kind === "indirect")
      return [{ text: row.text, label: 1, source: `${source}+indirect`, trust: 0.3 }];
    return [{ text: row.text, label: row.label, source: row.label === 1 ? `${source}+` : source, trust: 1 }];
  });
}

const DOCUMENTS = new Set(["awesome_copilot", "readmes", "code_snippets", "taubench", "cse_code_requests"]);
/** Texts that people address to a model; inside a document they are planted. */
const REQUESTS = [
  "self_instruct",
  "fuzzyai_benign",
  "oasst_sample",
  "jackhhao-train",
  "clinc150-train",
  "zh_questions",
  "gsm8k",
];
const MAX_PAYLOAD = 400;
const PAGE_LABELS = 12;

/** What the other head learns: documents as they are, attacks as they are, and documents with something planted. */
export function documentExamples(rows: readonly Row[]): readonly Example[] {
  const random = createRandom(11);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const examples: Example[] = [];
  for (const row of rows) {
    const source = familyOf(row.source);
    if (row.label === 0) {
      // What customers say to an assistant is no document.
      if (row.kind === "benign-support") continue;
      if (DOCUMENTS.has(row.source)) examples.push({ text: row.text, label: 0, source, trust: 1 });
      else if (row.source.startsWith("awesome_prompts"))
        examples.push({ text: row.text, label: 0, source, trust: 0.3 });
      continue;
    }
    if (row.source === "tasktracker_triggers")
      examples.push({ text: row.text, label: 1, source: `${source}+`, trust: 0.4 });
    else if (row.kind === "indirect") examples.push({ text: row.text, label: 1, source: `${source}+`, trust: 1 });
    else if (row.kind === "direct") examples.push({ text: row.text, label: 1, source: `${source}+direct`, trust: 0.7 });
    else if (row.kind === "jailbreak")
      examples.push({ text: row.text, label: 1, source: `${source}+jailbreak`, trust: 0.2 });
  }
  // A single label of a button is no document; a page of them is.
  const labels = rows.filter((row) => row.source === "ui_strings_ml" && row.label === 0);
  for (let k = 0; k < labels.length; k += PAGE_LABELS)
    examples.push({
      text: labels
        .slice(k, k + PAGE_LABELS)
        .map(({ text }) => text)
        .join("\n"),
      label: 0,
      source: "ui_strings_ml",
      trust: 1,
    });
  const hosts = rows.filter(
    (row) =>
      row.label === 0 &&
      (["readmes", "code_snippets", "awesome_copilot"].includes(row.source) ||
        row.kind === "benign-tool-output" ||
        row.kind === "benign-transcript"),
  );
  const tools = hosts.filter((row) => row.kind === "benign-tool-output" && row.text.includes(': "'));
  const attacks = rows.filter((row) => row.label === 1 && row.kind === "direct" && row.text.length <= MAX_PAYLOAD);
  const triggers = rows.filter((row) => row.source === "tasktracker_triggers");
  const plantAll = (payloads: readonly Row[], count: number, { suffix, trust }: { suffix: string; trust: number }) => {
    if (payloads.length === 0) return;
    for (let k = 0; k < count; k++) {
      const { text, source } = pick(payloads);
      const trimmed = text.trim().replace(/\s+/g, " ");
      const lead = random() < 0.15 && triggers.length > 0 ? `${pick(triggers).text} ` : "";
      const host = random() < 0.5 && tools.length > 0 ? pick(tools) : pick(hosts);
      examples.push({
        ...plant(host.text, lead + trimmed, random),
        host: familyOf(host.source),
        label: 1,
        source: `${familyOf(source)}${suffix}`,
        trust,
      });
    }
  };
  for (const source of REQUESTS) {
    const payloads = rows.filter((row) => row.source === source && row.label === 0 && row.text.length <= MAX_PAYLOAD);
    plantAll(payloads, 500, { suffix: "+planted", trust: 1 });
  }
  const bySource = new Set(attacks.map(({ source }) => source));
  for (const source of bySource)
    plantAll(
      attacks.filter((row) => row.source === source),
      200,
      { suffix: "+attack-planted", trust: 0.5 },
    );
  return examples;
}

/**
 * Puts a payload into a document: in or instead of a field of JSON, between lines, or between sentences. Gives the
 * payload as it then stands there.
 */
export function plant(
  host: string,
  payload: string,
  random: () => number,
): { readonly text: string; readonly payload: string } {
  const fields = [...host.matchAll(/: "([^"]{0,200})"/g)];
  if (fields.length > 0 && host.trim().startsWith("{")) {
    const field = fields[Math.floor(random() * fields.length)] as RegExpMatchArray;
    const escaped = JSON.stringify(payload).slice(1, -1);
    const value = random() < 0.5 ? escaped : `${field[1]}. ${escaped}`;
    const record = `${host.slice(0, field.index)}: "${value}"${host.slice((field.index ?? 0) + field[0].length)}`;
    // Many tools print their records as Python does.
    const quoted = (text: string) => text.replaceAll('\\"', "'").replaceAll('"', "'");
    return random() < 0.3 ? { text: quoted(record), payload: quoted(escaped) } : { text: record, payload: escaped };
  }
  const breaks = [...host.matchAll(/[.!?]\s+|\n+/g)].map((match) => (match.index ?? 0) + match[0].length);
  const where = random();
  if (where < 0.2) return { text: `${payload}${random() < 0.5 ? "\n\n" : " "}${host}`, payload };
  if (where < 0.5 || breaks.length === 0) return { text: `${host}${random() < 0.5 ? "\n\n" : " "}${payload}`, payload };
  const at = breaks[Math.floor(random() * breaks.length)] as number;
  return { text: `${host.slice(0, at)}${payload}${random() < 0.5 ? "\n" : " "}${host.slice(at)}`, payload };
}
