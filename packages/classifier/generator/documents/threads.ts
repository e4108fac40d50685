import { several } from "../several.ts";
import { type Frame, LONG, SHORT, STEP } from "./blank.ts";

const support: Frame = ({ label, phrase, random }) => {
  const [customer, clerk] = [phrase("{name}"), phrase("{name}")];
  return [
    `${label("Subject")}: ${phrase("{topic} ({id})")}`,
    `${label("Customer")} ${customer}, ${phrase("{date} {time}")}:`,
    LONG,
    "",
    `${clerk}, ${phrase("{date} {time}")}:`,
    `${SHORT} ${STEP}`,
    "",
    `${customer}, ${phrase("{date} {time}")}:`,
    SHORT,
    ...(random.chance(0.4) ? ["", `${clerk}:`, STEP] : []),
  ].join("\n");
};

const issue: Frame = ({ phrase, random }) =>
  [
    `#${random.below(5000)} ${SHORT}`,
    phrase("@{name} · {date}"),
    LONG,
    ...(random.chance(0.5) ? ["```", `Error: ${SHORT}`, "```"] : []),
    ...several(
      1 + random.below(4),
      () => `\n@${phrase("{name} · {date}")}\n${random.chance(0.3) ? STEP : random.chance(0.4) ? LONG : SHORT}`,
    ),
    ...(random.chance(0.4) ? [`\n👍 ${random.below(30)} · ❤ ${random.below(9)}`] : []),
  ].join("\n");

const exported: Frame = ({ phrase, random }) => {
  const people = [phrase("{name}"), phrase("{name}"), phrase("{name}")];
  const line = random.pick([
    (who: string) => `[${phrase("{date}, {time}")}] ${who}: `,
    (who: string) => phrase(`{date} {time} - ${who}: `),
    (who: string) => `<${who}> `,
    (who: string) => phrase(`${who}  {time}\n`),
  ]);
  return several(
    4 + random.below(6),
    () => line(random.pick(people)) + (random.chance(0.2) ? STEP : random.chance(0.15) ? LONG : SHORT),
  ).join("\n");
};

const forwarded: Frame = ({ label, phrase, random }) =>
  [
    ...(random.chance(0.7) ? [SHORT, ""] : []),
    random.pick(["---------- Fwd ----------", "-----", "________________", ">>>"]),
    `${label("From")}: ${phrase("{name} <{email}>")}`,
    `${label("Date")}: ${phrase("{date} {time}")}`,
    `${label("Subject")}: ${phrase("{topic}")}`,
    `${label("To")}: ${phrase("{email}")}`,
    "",
    LONG,
    "",
    STEP,
    phrase("{name}"),
  ].join("\n");

const newsletter: Frame = ({ phrase, random }) =>
  [
    phrase("{topic} – No. {n}"),
    "",
    LONG,
    ...several(2 + random.below(2), () => `\n** ${phrase("{topic}")} **\n${LONG}\n→ ${phrase("{url}")}`),
    "",
    STEP,
    "---",
    phrase("{place} | {email} | {url}"),
  ].join("\n");

const forum: Frame = ({ label, phrase, random }) =>
  [
    `${label("Question")}: ${SHORT}`,
    LONG,
    ...several(
      1 + random.below(3),
      () =>
        `\n▲ ${random.below(300)} ${label("Answer")} (${phrase("{name}, {date}")})\n${random.chance(0.6) ? STEP : SHORT} ${LONG}`,
    ),
    `\n${label("Comment")}: ${SHORT}`,
  ].join("\n");

const letter: Frame = ({ phrase, random }) =>
  [
    phrase("{name}\n{place}"),
    "",
    phrase("{place}, {date}"),
    "",
    phrase("{topic} – {id}"),
    "",
    LONG,
    "",
    random.chance(0.5) ? STEP : LONG,
    "",
    phrase("{name}"),
  ].join("\n");

export const THREADS: readonly Frame[] = [support, issue, exported, exported, forwarded, newsletter, forum, letter];
