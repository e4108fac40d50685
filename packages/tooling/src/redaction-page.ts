/** A rule of the redactor, as far as its documentation goes. */
export interface DocumentedRule {
  readonly id: string;
  readonly group: string;
  readonly why: string;
  /** What it masks, and what looks alike and stays. */
  readonly masked: string;
  readonly kept: string;
}

/** Characters of a long example that the page shows: a key shown whole would alarm every scanner of repositories. */
const BEGIN = 18;
const END = 6;

/** The page that lists the redactor's rules. */
export function redactionPage(rules: readonly DocumentedRule[]): string {
  return `# What the redactor masks

\`createRedactor\` masks what these ${rules.length} rules find, in texts, in streams and in nested values. \`disable: ["ipv4"]\` takes a rule away, \`rules\` adds your own, and \`values\` masks exact texts that no pattern can know. Each example below is one of those that the tests hold the rule to, without its middle where it is long. [answers.md](answers.md) says how answers are guarded with it.

This page is made from the rules and their examples by \`npm run snapshots\`; do not edit it.

| rule | kind | what | masked, for example | left alone, for example |
|---|---|---|---|---|
${rules.map(row).join("\n")}

Of two rules that claim the same text the one whose match begins first counts, and then the longer match. A value named like a secret (\`password\`, \`apiKey\`, \`authorization\` and the like) is masked whole in nested values, whatever it holds, as \`[redacted:field]\`.
`;
}

function row({ id, group, why, masked, kept }: DocumentedRule): string {
  return `| \`${id}\` | ${group} | ${why.replaceAll("|", "\\|")} | ${code(masked)} | ${code(kept)} |`;
}

function code(example: string): string {
  const line = example.replaceAll("\n", " ").replaceAll("|", "\\|");
  return `\`${line.length > BEGIN + END ? `${line.slice(0, BEGIN)}…${line.slice(-END)}` : line}\``;
}
