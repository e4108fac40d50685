import { several } from "../several.ts";
import { type Frame, LONG, SHORT, STEP } from "./blank.ts";

const news: Frame = ({ phrase, random }) =>
  [
    phrase("{topic}"),
    phrase(random.pick(["{name}, {date}", "{date} | {name}", "{place}, {date}"])),
    "",
    `${phrase("{place}")} – ${LONG}`,
    "",
    LONG,
    ...(random.chance(0.5) ? ["", `„${SHORT}“ – ${phrase("{name}")}`] : []),
    "",
    LONG,
    ...(random.chance(0.3) ? ["", phrase("> {topic} ({url})")] : []),
  ].join("\n");

const clause: Frame = ({ phrase, random }) => {
  const number = 1 + random.below(20);
  const mark = random.pick([
    (i: number) => `(${i + 1})`,
    (i: number) => `${number}.${i + 1}`,
    (i: number) => `${"abcdef"[i]})`,
  ]);
  return [
    `${random.pick(["§ ", "Art. ", "", "# "])}${number} ${phrase("{topic}")}`,
    ...several(2 + random.below(4), (i) => `${mark(i)} ${random.chance(0.3) ? STEP : SHORT}`),
    ...(random.chance(0.4) ? ["", phrase("{place}, {date}")] : []),
  ].join("\n");
};

const chart: Frame = ({ label, phrase, random }) =>
  [
    phrase("{name} · {id} · {date}"),
    `RR ${110 + random.below(50)}/${65 + random.below(30)}, HR ${55 + random.below(50)}, T ${36 + random.below(3)}.${random.below(10)} °C, SpO2 ${91 + random.below(9)} %`,
    `${random.pick(["S", label("Summary")])}: ${SHORT}`,
    `${random.pick(["O", label("Notes")])}: ${SHORT}`,
    `${random.pick(["A", label("Status")])}: ${SHORT}`,
    `${random.pick(["P", label("Comment")])}: ${STEP}`,
    ...(random.chance(0.5) ? [`Rx: ${phrase("{n}")} mg 1-0-1`] : []),
  ].join("\n");

const recipe: Frame = ({ phrase, random }) =>
  [
    phrase("# {topic}"),
    `${"★".repeat(3 + random.below(3))} · ${2 + random.below(6)} × · ${10 * (1 + random.below(9))} min`,
    ...(random.chance(0.6) ? ["", LONG] : []),
    "",
    ...several(3 + random.below(3), () => `- ${random.below(20) * 25 + 25} ${random.pick(["g", "ml", "kg", "l"])}`),
    "",
    ...several(3 + random.below(3), (i) => `${i + 1}. ${STEP}`),
    ...(random.chance(0.4) ? ["", SHORT] : []),
  ].join("\n");

const post: Frame = ({ label, phrase, random }) =>
  [
    `${phrase("{topic}")}${random.pick(["", " (m/f/d)", " – 100 %"])} – ${phrase("{place}")}`,
    "",
    LONG,
    "",
    ...several(2 + random.below(3), () => `• ${random.chance(0.5) ? STEP : SHORT}`),
    "",
    `${label("Price")}: ${phrase("{amount}")}`,
    phrase(random.pick(["{name}, {email}", "{url}", "{email} · {date}"])),
  ].join("\n");

const manual: Frame = ({ phrase, random }) =>
  [
    `## ${phrase("{topic}")}`,
    ...(random.chance(0.5) ? [SHORT] : []),
    ...several(3 + random.below(4), (i) => `${i + 1}${random.pick([".", ")"])} ${STEP}`),
    `${random.pick(["⚠", "ℹ", "!", "→"])} ${SHORT}`,
    ...(random.chance(0.4) ? [LONG] : []),
  ].join("\n");

const checklist: Frame = ({ phrase, random }) => {
  const box = random.pick(["- [x] ", "☐ ", "* ", "[ ] "]);
  return [
    phrase("{topic} ({date})"),
    ...several(4 + random.below(4), () => `${random.chance(0.3) ? box.replace("[ ]", "[x]") : box}${STEP}`),
  ].join("\n");
};

const minutes: Frame = ({ label, phrase, random }) =>
  [
    `${label("Date")}: ${phrase("{date}, {time}")}`,
    `${label("Place")}: ${phrase("{place}")}`,
    phrase("{name}, {name}, {name}"),
    ...several(2 + random.below(3), (i) => `\n${i + 1}. ${phrase("{topic}")}\n${LONG}\n→ ${phrase("{name}")}: ${STEP}`),
  ].join("\n");

const quiz: Frame = ({ label, random }) =>
  several(
    2 + random.below(3),
    (i) =>
      `${label("Question")} ${i + 1}: ${SHORT}\nA) ${SHORT}\nB) ${SHORT}\n${label("Answer")}: ${random.pick(["A", "B"])}`,
  ).join("\n\n");

const subtitles: Frame = ({ random }) =>
  several(
    4 + random.below(5),
    (i) => `${i + 1}\n00:00:${10 + 4 * i},000 --> 00:00:${13 + 4 * i},${100 + random.below(900)}\n${SHORT}`,
  ).join("\n\n");

const prices: Frame = ({ phrase, random }) =>
  [
    phrase("{place} – {topic}"),
    ...several(3 + random.below(4), () => `${phrase("{topic} … {amount}")}\n  ${SHORT}`),
  ].join("\n");

const interview: Frame = ({ phrase, random }) => {
  const [guest, host] = [phrase("{name}"), phrase("{name}")];
  return [LONG, ...several(2 + random.below(3), () => `**${host}:** ${SHORT}\n**${guest}:** ${LONG}`)].join("\n\n");
};

const study: Frame = ({ label, phrase, random }) =>
  [
    phrase("{topic}"),
    phrase("{name}¹, {name}² ({place})"),
    "",
    `${label("Summary")}. ${LONG}`,
    "",
    `1 ${phrase("{topic}")}`,
    `${LONG} [${1 + random.below(40)}]`,
    "",
    `[${1 + random.below(9)}] ${phrase("{name}. {topic}. {place}, {date}. {url}")}`,
  ].join("\n");

export const PAPERS: readonly Frame[] = [
  news,
  news,
  clause,
  chart,
  recipe,
  post,
  manual,
  checklist,
  minutes,
  quiz,
  subtitles,
  prices,
  interview,
  study,
];
