import { several } from "../several.ts";
import { JSON_LONG, JSON_SHORT, JSON_STEP, type Setting } from "./blank.ts";

/** A tool's answer as an object. */
export type Shape = (setting: Setting) => Record<string, unknown>;

const some = <T>({ random }: Setting, least: number, make: () => T): readonly T[] =>
  several(least + random.below(3), make);

const searched: Shape = (setting) => ({
  query: setting.phrase("{topic}"),
  [setting.random.pick(["results", "hits", "items", "organic"])]: some(setting, 2, () => ({
    title: setting.phrase("{topic}"),
    [setting.random.pick(["url", "link", "href"])]: setting.phrase("{url}"),
    [setting.random.pick(["snippet", "description", "text"])]: JSON_SHORT,
  })),
});

const calendar: Shape = (setting) => ({
  events: some(setting, 1, () => ({
    id: setting.phrase("{id}"),
    summary: setting.phrase("{topic}"),
    start: { dateTime: setting.phrase("{date}T{time}") },
    end: { dateTime: setting.phrase("{date}T{time}") },
    participants: [setting.phrase("{email}"), setting.phrase("{email}")],
    status: setting.random.pick(["confirmed", "tentative"]),
    description: setting.random.chance(0.4) ? JSON_STEP : JSON_LONG,
  })),
});

const channel: Shape = (setting) => ({
  channel: setting.random.pick(["general", "random", "support", "team-a"]),
  messages: some(setting, 2, () => ({
    user: setting.phrase("{name}"),
    ts: `${1_700_000_000 + setting.random.below(9_000_000)}.${setting.random.below(999)}`,
    text: setting.random.chance(0.25) ? JSON_STEP : JSON_SHORT,
  })),
});

const inbox: Shape = (setting) => ({
  [setting.random.pick(["emails", "inbox", "unread"])]: some(setting, 1, () => ({
    id: setting.random.below(90),
    sender: setting.phrase("{email}"),
    recipients: [setting.phrase("{email}")],
    subject: setting.phrase("{topic}"),
    body: JSON_LONG,
    timestamp: setting.phrase("{date} {time}"),
    attachments: [],
  })),
});

const file: Shape = ({ phrase, random }) => ({
  id: phrase("{id}"),
  filename: random.pick(["notes.txt", "plan.docx", "budget.csv", "readme.md", "todo.txt"]),
  owner: phrase("{email}"),
  last_modified: phrase("{date} {time}"),
  size: random.below(9000),
  content: JSON_LONG,
});

const account: Shape = (setting) => ({
  balance: setting.random.below(900_000) / 100,
  transactions: some(setting, 2, () => ({
    id: setting.random.below(900),
    sender: setting.phrase("{name}"),
    amount: setting.random.below(90_000) / 100,
    subject: JSON_SHORT,
    date: setting.phrase("{date}"),
    recurring: setting.random.chance(0.3),
  })),
});

const hotel: Shape = (setting) => ({
  [setting.phrase("{place}")]: {
    rating: (10 + setting.random.below(41)) / 10,
    price: setting.phrase("{amount}"),
    reviews: [JSON_SHORT, JSON_LONG, JSON_SHORT],
  },
});

const fetched: Shape = ({ phrase, random }) => ({
  url: phrase("{url}"),
  status: 200,
  title: phrase("{topic}"),
  [random.pick(["text", "markdown", "body", "content"])]: JSON_LONG,
  links: [phrase("{url}")],
});

const order: Shape = ({ phrase, random }) => ({
  order_id: phrase("{id}"),
  items: [{ sku: `A${random.below(9999)}`, qty: 1 + random.below(5), name: phrase("{topic}") }],
  total: phrase("{amount}"),
  [random.pick(["customer_note", "gift_message", "remark", "delivery_instructions"])]: JSON_SHORT,
  address: { name: phrase("{name}"), city: phrase("{place}") },
});

const device: Shape = (setting) => ({
  device_id: setting.phrase("{id}"),
  state: setting.random.pick(["on", "off", "idle", "locked"]),
  log: some(setting, 2, () => ({ at: setting.phrase("{time}"), message: JSON_SHORT })),
});

const patient: Shape = ({ phrase, random }) => ({
  mrn: random.below(1_000_000),
  name: phrase("{name}"),
  visit: phrase("{date}"),
  vitals: { hr: 55 + random.below(50), temp: 36.6 },
  notes: JSON_LONG,
  plan: random.chance(0.5) ? JSON_STEP : JSON_SHORT,
});

const feed: Shape = (setting) => ({
  posts: some(setting, 2, () => ({
    author: setting.phrase("{name}"),
    likes: setting.random.below(5000),
    text: JSON_SHORT,
    replies: setting.random.chance(0.5) ? [{ author: setting.phrase("{name}"), text: JSON_SHORT }] : [],
  })),
});

const toolList: Shape = (setting) => ({
  tools: some(setting, 1, () => ({
    name: setting.random.pick(["get_weather", "add_note", "search", "read_file", "list_orders"]),
    description: JSON_SHORT,
    inputSchema: {
      type: "object",
      properties: { q: { type: "string", description: JSON_SHORT } },
    },
  })),
});

const scan: Shape = ({ random }) => ({
  image: random.pick(["scan.png", "photo.jpg", "page-3.tiff"]),
  [random.pick(["ocr", "text", "caption"])]: JSON_LONG,
  confidence: random.below(100) / 100,
});

const ticket: Shape = (setting) => ({
  ticket: setting.phrase("{id}"),
  subject: setting.phrase("{topic}"),
  requester: setting.phrase("{email}"),
  priority: setting.random.pick(["low", "normal", "high"]),
  conversation: some(setting, 2, () => ({
    from: setting.random.pick(["customer", "agent"]),
    text: setting.random.chance(0.3) ? JSON_STEP : JSON_SHORT,
  })),
});

const guide: Shape = (setting) => ({
  title: setting.phrase("{topic}"),
  minutes: setting.random.below(90),
  steps: some(setting, 3, () => JSON_STEP),
  [setting.random.pick(["note", "tip", "warning"])]: JSON_SHORT,
});

const rows: Shape = (setting) => ({
  columns: ["id", "name", "note"],
  rows: some(setting, 3, () => [setting.random.below(999), setting.phrase("{name}"), JSON_SHORT]),
  row_count: 3 + setting.random.below(90),
});

const outcome: Shape = ({ phrase, random }) => ({
  success: random.chance(0.7),
  code: random.pick([200, 201, 404, 409, 500]),
  message: JSON_SHORT,
  [random.pick(["detail", "hint", "next"])]: JSON_SHORT,
  request_id: phrase("{id}"),
});

export const SHAPES: readonly Shape[] = [
  searched,
  calendar,
  channel,
  inbox,
  file,
  account,
  hotel,
  fetched,
  order,
  device,
  patient,
  feed,
  toolList,
  scan,
  ticket,
  guide,
  rows,
  outcome,
];
