/** Ours and the peers behind one interface: how many things each finds in a text. */
import { createRedactor } from "@aiguard/core";
import { importPeer } from "../peers.ts";

/** Something that looks for what must not be seen. */
export interface Finder {
  readonly name: string;
  /** What it says it looks for. */
  readonly groups: readonly ("secret" | "personal")[];
  /** Finds; `covers` says whether a stretch was found whole, where the finder tells places. */
  find(text: string): MaybeFound | Promise<MaybeFound>;
}

/** What was found in one text. */
export interface MaybeFound {
  readonly count: number;
  covers?(start: number, end: number): boolean;
}

interface HaiResult {
  readonly modifiedMessage?: { readonly content?: string };
}
type HaiGuard = (messages: readonly { role: string; content: string }[]) => Promise<readonly HaiResult[]>;
interface Hai {
  piiGuard(options: object): HaiGuard;
  secretGuard(options: object): HaiGuard;
}
type OpenAiCheck = (
  context: object,
  text: string,
  config: object,
) => Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
interface OpenAiGuardrails {
  readonly pii: OpenAiCheck;
  readonly secretKeysCheck: OpenAiCheck;
  readonly PIIEntity: Readonly<Record<string, string>>;
}

function occurrences(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Loads every finder, ours first. */
export async function loadFinders(): Promise<readonly Finder[]> {
  const redactor = createRedactor();
  const ours: Finder = {
    name: "aiguard",
    groups: ["secret", "personal"],
    find(text) {
      const { findings } = redactor.redact(text);
      return {
        count: findings.length,
        covers: (start, end) => findings.some(({ span }) => span.start <= start && span.end >= end),
      };
    },
  };
  return [ours, await redactPii(), ...(await openAi()), ...(await hai()), await secretlint()];
}

async function redactPii(): Promise<Finder> {
  const { Redactor } = await importPeer<{ Redactor: new () => { redact(text: string): string } }>("@redactpii/node");
  const redactor = new Redactor();
  const placeholders = /CREDIT_CARD|EMAIL_ADDRESS|EMAIL|PHONE_NUMBER|PERSON_NAME|US_SOCIAL_SECURITY_NUMBER|SSN/g;
  return {
    name: "@redactpii/node",
    groups: ["personal"],
    find(text) {
      const masked = redactor.redact(text);
      return { count: masked === text ? 0 : Math.max(1, occurrences(masked, placeholders)) };
    },
  };
}

async function openAi(): Promise<readonly Finder[]> {
  const { pii, secretKeysCheck, PIIEntity } = await importPeer<OpenAiGuardrails>("@openai/guardrails");
  // Dates, names, places and web addresses are no secrets to us, so that it need not look for them either.
  const unasked = ["DATE_TIME", "NRP", "LOCATION", "PERSON", "URL"];
  const entities = Object.values(PIIEntity).filter((entity) => !unasked.includes(entity));
  return [
    {
      name: "@openai/guardrails PII",
      groups: ["personal"],
      async find(text) {
        const { info } = await pii({}, text, { entities, block: false, detect_encoded_pii: true });
        const found = Object.values((info.detected_entities ?? {}) as Readonly<Record<string, readonly string[]>>);
        return { count: found.flat().length };
      },
    },
    {
      name: "@openai/guardrails secrets",
      groups: ["secret"],
      async find(text) {
        const { info } = await secretKeysCheck({}, text, { threshold: "balanced" });
        return { count: ((info.detected_secrets ?? []) as readonly string[]).length };
      },
    },
  ];
}

async function hai(): Promise<readonly Finder[]> {
  const { piiGuard, secretGuard } = await importPeer<Hai>("@presidio-dev/hai-guardrails");
  const guards = [piiGuard({ selection: "all", mode: "redact" }), secretGuard({ selection: "all", mode: "redact" })];
  return [
    {
      name: "@presidio-dev/hai-guardrails",
      groups: ["secret", "personal"],
      async find(text) {
        let content = text;
        for (const guard of guards) {
          const [result] = await guard([{ role: "user", content }]);
          content = result?.modifiedMessage?.content ?? content;
        }
        return { count: content === text ? 0 : Math.max(1, occurrences(content, /\[REDACTED[^\]]*\]/g)) };
      },
    },
  ];
}

async function secretlint(): Promise<Finder> {
  const { lintSource } = await importPeer<{
    lintSource(options: object): Promise<{ readonly messages: readonly unknown[] }>;
  }>("@secretlint/core");
  const preset = await importPeer<{ readonly creator: object }>("@secretlint/secretlint-rule-preset-recommend");
  const config = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: preset.creator, options: {} }] };
  return {
    name: "secretlint",
    groups: ["secret"],
    async find(text) {
      const { messages } = await lintSource({
        source: { filePath: "answer.txt", content: text, ext: ".txt", contentType: "text" },
        options: { config },
      });
      return { count: messages.length };
    },
  };
}
