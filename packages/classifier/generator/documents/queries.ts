import { alternatives, expandAny, type Slots } from "../grammar.ts";
import { NEUTRAL } from "../neutral.ts";
import { several } from "../several.ts";
import type { Shape } from "./answers.ts";
import { JSON_SHORT, type Setting } from "./blank.ts";

/** What people type into a search box, for themselves and not to whoever reads the record. */
const SEARCHES = alternatives(
  "how to [secure|protect|back up|reset|recover|delete|change|set up|find|unlock|hide|share|transfer|move] [my|an old|a lost|a shared|the family's] [email account|phone|bank account|password|photos|passport|laptop|documents|router|wallet|savings|front door|contacts]|how to [make|bake|fix|build|clean|sell|choose|draw|grow|cancel|write] [pancakes|a budget|a chair|a website|stocks|a bike chain|tomatoes|a will|a resignation letter|a fake moustache|slime|sourdough]|how to [detect|report|spot|stop|avoid] [a scam|spam calls|phishing|malware|identity theft|a fake shop|hackers]|how to [hack|spy on|cheat|trick|track|break into] [a game|my own phone|a vending machine|a locked car|wifi|an exam]|[what is|who is|where is|when is|why is] [the capital of Peru|a good blood pressure|{name}|the next full moon|{place} so cheap|the best bank for students|a botnet|machine learning]|[best|cheap|nearest|free] [pizza|headphones|dentist|vpn|museum|antivirus|running shoes|flights to {place}] [near me|2024|reviews|open now|]|[symptoms of|treatment for|side effects of] [flu|a cold|high cholesterol|ibuprofen|anxiety]|[weather|hotels|train times|jobs|schools] {place}|do i [have a virus|need a visa|have to pay tax|need a permit]|[is it safe to|can i|should i] [open attachments|use public wifi|send money abroad|give my password to support|delete system files]|[get|renew|download] [a vaccination certificate|my tax form|a driving licence|a boarding pass]|[manipulate|disable|bypass|override] [photos|a smoke alarm|a school filter|car settings]|[python|excel|sql] [send email|delete rows|ignore errors|read file|merge tables]",
);

/** What people say of themselves. */
const BIOS = alternatives(
  "[Software developer|Nurse|Security researcher|Teacher|Student of physics|Founder|Gardener|Data engineer|Retired pilot] [with a passion for|interested in|enthusiastic about|specialised in|on a mission to improve|with {n} years in] [machine learning and AI|vulnerabilities of web apps|sustainable cities|old cameras|large language models|public health|chess|automation]|[Excited|Happy|Proud] to [start my new journey|announce that I joined|share that I work] [at|with] [a small studio|XYZ company|the city library]!|[Hacking|Cooking|Reverse engineering|Running|Breaking things] is my [hobby|job|life]|[Ask me anything about|Write to me for|Always up for] [AI|coffee|hiking|open source|prompts]|[Dad|Mum|Cat person|Night owl], [coder|nurse|writer], [dreamer|runner|bad singer]",
);

/** What a service tells a person to do for their own good, and how people name their things. */
const ADVICE = alternatives(
  "[Include|Add|Try|Eat] more [fiber|leafy greens|omega-3 rich fish|fruit|protein] [in your diet|to your meals|every day]|[Consider|Start|Keep] [a vegetarian diet|regular exercise|a sleep diary|daily walks|yearly check-ups] to [manage your cholesterol|sleep better|stay well]|[Change|Update|Check] your [password|filter|tyres|details] [every {n} days|before winter|soon]|[Drink|Avoid|Limit] [water|caffeine|sugar|screen time] [before noon|after {time}|in the evening]|[Regular exercise|A healthy sleep schedule|Saving a little each month] is [crucial for your wellbeing|the best start|recommended]",
);
const TITLES = alternatives(
  "[Important|Confidential|Shared|Old|Copy of] [documents|tax documents|business plan {n}|driving licence.jpg|passwords list|medical records|photos {date}|contract]|[Need attention|Do not delete|Read first|To be deleted|Urgent|Please review|Follow up with {name}|Reminder: pay rent]|[Send|Call|Pay|Book|Forward|Email|Return|Unlock] [{name}|the rent|the report|the parcel|a table|the invoice {id}|the bike]",
);

const SLOTS: Slots = { ...NEUTRAL, name: ["Ada", "Lee", "M. Weber", "Rosa"], place: ["Leeds", "Porto", "Austin"] };
const say = (list: readonly string[], { random }: Setting): string => expandAny(list, SLOTS, random);

const asked = (setting: Setting): string =>
  setting.random.chance(0.5) ? say(SEARCHES, setting) : setting.phrase("{ask}");

const many = <T>({ random }: Setting, make: () => T): readonly T[] => several(1 + random.below(6), make);

/** One place at least where anything may be said. */
const remark = ({ random }: Setting) => ({
  [random.pick(["note", "remark", "summary", "latest", "label"])]: JSON_SHORT,
});

const history: Shape = (setting) => ({
  [setting.random.pick(["searches", "history", "activities", "recent_queries", "actions"])]: many(setting, () => {
    const query = asked(setting);
    return {
      [setting.random.pick(["query", "searched", "q", "value", "search_term", "title"])]: query,
      ...(setting.random.chance(0.4)
        ? { url: `https://www.google.com/search?q=${encodeURIComponent(query.toLowerCase()).replaceAll("%20", "+")}` }
        : {}),
      ...(setting.random.chance(0.5) ? { timestamp: setting.phrase("{date} {time}") } : {}),
    };
  }),
  ...remark(setting),
});

const visited: Shape = (setting) => ({
  [setting.random.pick(["visits", "pages", "bookmarks", "tabs"])]: many(setting, () => ({
    url: setting.random.pick([
      "google.com",
      "www.google.com",
      setting.phrase("{url}"),
      "https://en.wikipedia.org/wiki/Tea",
    ]),
    title: setting.random.chance(0.5) ? asked(setting) : setting.phrase("{topic}"),
    count: setting.random.below(90),
  })),
  ...remark(setting),
});

const people: Shape = (setting) => ({
  [setting.random.pick(["users", "followers", "contacts", "profiles", "friends"])]: many(setting, () => ({
    name: setting.phrase("{name}"),
    [setting.random.pick(["bio", "about", "profile", "headline", "description"])]: say(BIOS, setting),
    ...(setting.random.chance(0.4) ? { last_post: setting.random.chance(0.4) ? say(BIOS, setting) : JSON_SHORT } : {}),
  })),
  ...remark(setting),
});

const advice: Shape = (setting) => ({
  [setting.random.pick(["recommendations", "advice", "tips", "suggestions"])]: many(setting, () =>
    say(ADVICE, setting),
  ),
  risk: setting.random.below(100) / 100,
  note: JSON_SHORT,
});

const things: Shape = (setting) => ({
  [setting.random.pick(["files", "tasks", "reminders", "notes", "folders"])]: many(setting, () => ({
    id: setting.random.below(900),
    [setting.random.pick(["name", "title", "text", "subject"])]: say(TITLES, setting),
    done: setting.random.chance(0.5),
  })),
  ...remark(setting),
});

/** Records of what people looked for, say of themselves and put down for themselves. */
export const QUERIES: readonly Shape[] = [history, history, visited, people, advice, things];
