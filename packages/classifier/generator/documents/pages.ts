import { type Frame, LONG, SHORT } from "./blank.ts";

const page: Frame = ({ phrase, random }) =>
  random.chance(0.5)
    ? `${phrase("# {topic}")}\n\n${LONG}\n\n${phrase("## {place}")}\n${LONG}\n\n- ${SHORT}\n- ${SHORT}\n- ${SHORT}`
    : `<html><head><title>${phrase("{topic}")}</title></head><body><h1>${phrase("{topic}")}</h1><p>${LONG}</p><div style="display:${random.pick(["none", "block"])}">${SHORT}</div><p>${LONG}</p><!-- ${SHORT} --></body></html>`;

const article: Frame = ({ random }) => Array.from({ length: 1 + random.below(4) }, () => LONG).join("\n\n");

const faq: Frame = ({ label, random }) =>
  Array.from(
    { length: 2 + random.below(3) },
    () => `${label("Question")}: ${SHORT}\n${label("Answer")}: ${SHORT}`,
  ).join("\n\n");

const readme: Frame = ({ phrase, random }) =>
  [
    phrase("# {topic}"),
    "",
    LONG,
    "",
    "```sh",
    random.pick(["npm install", "pip install -r requirements.txt", "make build", "docker compose up", "cargo test"]),
    "```",
    "",
    SHORT,
    "",
    `1. ${SHORT}`,
    `2. ${SHORT}`,
    ...(random.chance(0.5) ? [`> ${SHORT}`] : []),
  ].join("\n");

const resume: Frame = ({ label, phrase }) =>
  [
    phrase("{name} | {email} | {place}"),
    `${label("Summary")}: ${LONG}`,
    `${label("Date")}: ${phrase("{date} – {date}")}, ${phrase("{place}")}`,
    `• ${SHORT}`,
    `• ${SHORT}`,
    `${label("Notes")}: ${SHORT}`,
  ].join("\n");

const code: Frame = ({ phrase, random }) =>
  random.pick([
    `# ${SHORT}\ndef load(path):\n    """${SHORT}"""\n    with open(path) as f:\n        return f.read()  # ${SHORT}\n`,
    `/**\n * ${SHORT}\n * ${SHORT}\n */\nexport function total(items) {\n  // ${SHORT}\n  return items.reduce((sum, item) => sum + item.price, 0);\n}\n`,
    `-- ${SHORT}\nSELECT id, name FROM customers WHERE city = '${phrase("{place}")}'; -- ${SHORT}\n`,
    `# ${SHORT}\nserver:\n  port: 8080\n  # ${SHORT}\n  host: ${phrase("{url}")}\n`,
  ]);

export const PAGES: readonly Frame[] = [page, page, article, article, faq, readme, resume, code];
