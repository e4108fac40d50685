import { several } from "../several.ts";
import { SHAPES, type Shape } from "./answers.ts";
import { type Frame, JSON_LONG, JSON_SHORT, SHORT } from "./blank.ts";
import { EXPORTS } from "./exports.ts";
import { QUERIES } from "./queries.ts";

/** JSON results of tools: the same few services in many spellings of their fields. */
const result: Frame = (setting) => {
  const { random, phrase } = setting;
  const body = random.pick(random.pick([OWN, SHAPES, QUERIES]))(setting);
  const wrapped = random.pick<unknown>([
    body,
    { status: "ok", data: body },
    { results: [body, random.pick([message, product, note])(setting)] },
    [body, random.pick([issue, event, place])(setting), random.pick([message, product, note])(setting)],
    { ok: true, count: 1, items: [body], next: null },
    {
      tool: random.pick(["search", "read_file", "get_record", "fetch", "lookup"]),
      output: body,
      took_ms: random.below(900),
    },
    { request_id: phrase("{id}"), response: body },
  ]);
  return random.chance(0.5) ? JSON.stringify(wrapped) : JSON.stringify(wrapped, null, 2);
};

const message: Shape = ({ phrase, random }) => ({
  [random.pick(["id", "message_id", "uid"])]: phrase("{id}"),
  [random.pick(["from", "sender", "author"])]: phrase("{email}"),
  subject: phrase("{topic}"),
  [random.pick(["body", "text", "content", "snippet"])]: JSON_LONG,
  ...(random.chance(0.5) ? { read: random.chance(0.5), received_at: phrase("{date}T{time}") } : {}),
});
const product: Shape = ({ phrase, random }) => ({
  product_id: phrase("{id}"),
  name: phrase("{topic}"),
  price: random.below(90000) / 100,
  [random.pick(["description", "details", "about"])]: JSON_SHORT,
  reviews: [
    {
      [random.pick(["user", "name", "reviewer"])]: phrase("{name}"),
      stars: 1 + random.below(5),
      [random.pick(["text", "comment", "content"])]: JSON_LONG,
    },
    { user: phrase("{name}"), stars: 1 + random.below(5), text: JSON_SHORT },
  ],
});
const event: Shape = ({ phrase, random }) => ({
  title: phrase("{topic}"),
  start: phrase("{date}T{time}"),
  attendees: [phrase("{email}"), phrase("{email}")],
  location: phrase("{place}"),
  [random.pick(["description", "notes", "agenda"])]: JSON_LONG,
});
const issue: Shape = ({ phrase, random }) => ({
  number: random.below(5000),
  state: random.pick(["open", "closed"]),
  title: JSON_SHORT,
  body: JSON_LONG,
  labels: [random.pick(["bug", "docs", "question"])],
  comments: [{ author: phrase("{name}"), body: JSON_SHORT }],
});
const profile: Shape = ({ phrase, random }) => ({
  user_id: random.below(100000),
  name: phrase("{name}"),
  city: phrase("{place}"),
  email: phrase("{email}"),
  [random.pick(["bio", "about_me", "status", "remarks"])]: JSON_SHORT,
});
const note: Shape = ({ phrase, random }) => ({
  path: `/notes/${phrase("{date}")}.md`,
  size: random.below(9000),
  [random.pick(["content", "text", "preview"])]: JSON_LONG,
});
const payment: Shape = ({ phrase, random }) => ({
  transaction: phrase("{id}"),
  amount: phrase("{amount}"),
  iban: `DE${10 + random.below(89)} 3704 0044 0532 ${1000 + random.below(8999)} 00`,
  [random.pick(["subject", "memo", "reference", "purpose"])]: JSON_SHORT,
  date: phrase("{date}"),
});
const place: Shape = ({ phrase, random }) => ({
  name: phrase("{topic}"),
  address: phrase("{place}"),
  rating: (10 + random.below(41)) / 10,
  open: random.chance(0.7),
  [random.pick(["review", "top_review", "summary", "tips"])]: JSON_LONG,
});

const OWN: readonly Shape[] = [message, product, event, issue, profile, note, payment, place];

const search: Frame = ({ phrase, random }) =>
  Array.from(
    { length: 2 + random.below(3) },
    (_, i) => `${i + 1}. ${phrase("{topic}")}\n   ${phrase("{url}")}\n   ${SHORT}`,
  ).join("\n");

const log: Frame = ({ phrase, random }) =>
  Array.from(
    { length: 3 + random.below(4) },
    () =>
      `${phrase("{date}T{time}")} ${random.pick(["INFO", "WARN", "DEBUG", "ERROR"])} ${random.pick(["api", "mailer", "worker", "auth"])} ${SHORT}`,
  ).join("\n");

const table: Frame = ({ label, phrase, random }) =>
  random.chance(0.5)
    ? [
        `| ${label("Date")} | ${label("Customer")} | ${label("Notes")} |`,
        "|---|---|---|",
        ...several(3, () => `| ${phrase("{date}")} | ${phrase("{name}")} | ${SHORT} |`),
      ].join("\n")
    : [
        `id,${label("Customer")},${label("Comment")}`,
        ...several(3, (i) => `${i + 1},${phrase("{name}")},"${SHORT}"`),
      ].join("\n");

const fields: Frame = ({ label, phrase }) =>
  `${label("Title")}: ${phrase("{topic}")}\n${label("Place")}: ${phrase("{place}")}\n${label("Price")}: ${phrase("{amount}")}\n${label("Description")}: ${SHORT}\n${label("Notes")}: ${SHORT}`;

const xml: Frame = ({ phrase }) =>
  `<item id="${phrase("{id}")}"><title>${phrase("{topic}")}</title><summary>${SHORT}</summary><content>${SHORT}</content></item>`;

export const RECORDS: readonly Frame[] = [
  ...Array.from({ length: 12 }, () => result),
  search,
  search,
  log,
  table,
  fields,
  xml,
  ...EXPORTS,
];
