import { several } from "../several.ts";
import { type Frame, LONG, SHORT, STEP } from "./blank.ts";

const bill: Frame = ({ label, phrase, random }) =>
  [
    phrase("# {id}"),
    `${label("Customer")}: ${phrase("{name}, {place}")}`,
    `${label("Date")}: ${phrase("{date}")}`,
    "",
    `| ${label("Title")} | # | ${label("Price")} | ${label("Notes")} |`,
    "|---|---:|---:|---|",
    ...several(
      2 + random.below(3),
      () => `| ${phrase("{topic} | {n} | {amount}")} | ${random.chance(0.5) ? SHORT : "–"} |`,
    ),
    `| Σ | | ${phrase("{amount}")} | |`,
    "",
    random.chance(0.5) ? STEP : SHORT,
  ].join("\n");

const sheet: Frame = ({ label, phrase, random }) => {
  const cut = random.pick([";", ",", "\t"]);
  const head = [label("Date"), label("Customer"), label("Price"), label("Status"), label("Comment")];
  return [
    head.join(cut),
    ...several(3 + random.below(4), () =>
      [
        phrase("{date}"),
        phrase("{name}"),
        String(random.below(900)),
        random.pick(["ok", "open", "paid", "-"]),
        `"${SHORT}"`,
      ].join(cut),
    ),
  ].join("\n");
};

const records: Frame = ({ phrase, random }) =>
  several(
    1 + random.below(3),
    (i) =>
      `- id: ${i + 1}\n  sender: ${phrase("{email}")}\n  subject: ${phrase("{topic}")}\n  date: ${phrase("{date}")}\n  body: ${random.pick(["", "|\n    ", ">\n    ", "'"])}${LONG}`,
  ).join("\n");

const printed: Frame = ({ phrase, random }) => {
  const one = () =>
    `{'id': '${random.below(90)}', 'sender': '${phrase("{email}")}', 'subject': '${phrase("{topic}")}', 'body': '${random.chance(0.5) ? LONG : SHORT}', 'read': ${random.pick(["True", "False"])}}`;
  return `${random.pick(["Result: ", "Output:\n", "Observation: "])}${random.chance(0.5) ? one() : `[${one()}, ${one()}]`}`;
};

const invitation: Frame = ({ phrase, random }) =>
  [
    "BEGIN:VEVENT",
    `UID:${phrase("{id}")}`,
    `DTSTART:${phrase("{date}").replaceAll("-", "")}T090000Z`,
    `SUMMARY:${phrase("{topic}")}`,
    `LOCATION:${phrase("{place}")}`,
    `ORGANIZER:mailto:${phrase("{email}")}`,
    `DESCRIPTION:${random.chance(0.3) ? STEP : LONG}`,
    ...(random.chance(0.4) ? [`COMMENT:${SHORT}`] : []),
    "END:VEVENT",
  ].join("\n");

const card: Frame = ({ phrase }) =>
  `BEGIN:VCARD\nVERSION:3.0\nFN:${phrase("{name}")}\nEMAIL:${phrase("{email}")}\nADR:;;${phrase("{place}")}\nNOTE:${SHORT}\nEND:VCARD`;

const rss: Frame = ({ phrase, random }) =>
  `<rss version="2.0"><channel><title>${phrase("{topic}")}</title>${several(
    2 + random.below(2),
    () =>
      `<item><title>${phrase("{topic}")}</title><link>${phrase("{url}")}</link><description>${random.chance(0.4) ? LONG : SHORT}</description></item>`,
  ).join("")}</channel></rss>`;

const grid: Frame = ({ label, phrase, random }) =>
  `<table><tr><th>${label("Title")}</th><th>${label("Price")}</th><th>${label("Description")}</th></tr>${several(
    2 + random.below(3),
    () => `<tr><td>${phrase("{topic}")}</td><td>${phrase("{amount}")}</td><td>${SHORT}</td></tr>`,
  ).join("")}</table>`;

const pairs: Frame = ({ phrase, random }) =>
  several(
    2 + random.below(3),
    () =>
      `id=${random.below(900)} name="${phrase("{name}")}" status=${random.pick(["ok", "failed", "new"])} note="${SHORT}"`,
  ).join("\n");

const listing: Frame = ({ label, phrase, random }) =>
  [
    phrase("{topic}"),
    `${label("Price")}: ${phrase("{amount}")} · ${"★".repeat(1 + random.below(5))} (${random.below(900)})`,
    LONG,
    ...several(2 + random.below(3), () => `• ${SHORT}`),
    `${label("Question")}: ${SHORT}`,
    `${label("Answer")}: ${random.chance(0.4) ? STEP : SHORT}`,
    `${label("Rating")} ${1 + random.below(5)}/5 – ${phrase("{name}")}: ${SHORT}`,
  ].join("\n");

const passages: Frame = ({ phrase, random }) => {
  const head = random.pick([
    (i: number) => `[${i + 1}] `,
    (i: number) => `<doc id="${i + 1}" src="${phrase("{url}")}">\n`,
    (i: number) => `(${i + 1}/9) ${phrase("{url}")}\n`,
    () => `### ${phrase("{topic}")}\n`,
  ]);
  return several(2 + random.below(3), (i) => head(i) + LONG).join("\n\n");
};

export const EXPORTS: readonly Frame[] = [
  bill,
  sheet,
  records,
  records,
  printed,
  invitation,
  card,
  rss,
  grid,
  pairs,
  listing,
  passages,
];
