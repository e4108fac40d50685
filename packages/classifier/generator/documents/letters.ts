import { type Frame, LONG, SHORT } from "./blank.ts";

const email: Frame = ({ label, phrase, random }) =>
  [
    `${label("From")}: ${phrase("{name} <{email}>")}`,
    `${label("To")}: ${phrase("{email}")}`,
    ...(random.chance(0.5) ? [`${label("Date")}: ${phrase("{date} {time}")}`] : []),
    `${label("Subject")}: ${phrase("{topic}")}`,
    "",
    LONG,
    ...(random.chance(0.5) ? ["", LONG] : []),
    "",
    phrase("{name}"),
    ...(random.chance(0.3) ? ["--", phrase("{name} · {email} · {url}")] : []),
  ].join("\n");

const reply: Frame = ({ phrase }) =>
  [LONG, "", phrase("> {name}, {date}:"), `> ${SHORT}`, `> ${SHORT}`, "", SHORT, phrase("{name}")].join("\n");

const ticket: Frame = ({ label, phrase, random }) =>
  [
    phrase("# {id}: {topic}"),
    `${label("Status")}: ${random.pick(["open", "closed", "pending", "new"])} | ${label("Priority")}: P${1 + random.below(4)}`,
    `${label("Customer")}: ${phrase("{name}")}`,
    "",
    `${label("Description")}: ${LONG}`,
    "",
    `${label("Comment")} (${phrase("{name}, {date}")}): ${SHORT}`,
    ...(random.chance(0.6) ? [`${label("Comment")} (${phrase("{name}, {date}")}): ${LONG}`] : []),
  ].join("\n");

const review: Frame = ({ label, phrase, random }) =>
  random.chance(0.5)
    ? `${"★".repeat(1 + random.below(5))} ${phrase("{name}, {date}")}\n${LONG}`
    : `${label("Rating")}: ${1 + random.below(5)}/5\n${label("Title")}: ${phrase("{topic}")}\n${LONG}\n\n${label("Rating")}: ${1 + random.below(5)}/5\n${LONG}`;

const chat: Frame = ({ phrase, random }) =>
  Array.from({ length: 3 + random.below(4) }, () => `(${phrase("{time}")}) ${phrase("{name}")}: ${SHORT}`).join("\n");

export const LETTERS: readonly Frame[] = [email, email, reply, ticket, review, chat];
