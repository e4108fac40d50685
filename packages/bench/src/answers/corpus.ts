import { KINDS } from "./kinds.ts";
import { Seeded } from "./random.ts";

/** A text with one value in it that must be found. */
export interface Planted {
  readonly kind: string;
  readonly group: "secret" | "personal";
  readonly disguise: string;
  readonly text: string;
  /** Where the value stands. */
  readonly start: number;
  readonly end: number;
}

const PLACES: readonly ((value: string) => string)[] = [
  (value) => `Please use ${value} for this, and tell nobody.`,
  (value) => `${value}`,
  (value) => `The old one was wrong. It is ${value}.`,
  (value) => `{"id": 7, "note": "${value}", "ok": true}`,
  (value) => `2026-03-02T10:11:12.345Z INFO worker=3 got <${value}> in 12 ms`,
  (value) => `| name | value |\n|---|---|\n| first | ${value} |`,
  (value) => `Here is what I found:\n\n- ${value}\n- nothing else`,
  (value) => `const value = "${value}";`,
  (value) => `(${value})`,
  (value) => `id,who,when\n12,${value},yesterday`,
];

/** Each way to write a value so that a person or a program still reads it. */
const DISGUISES: Readonly<Record<string, (value: string, random: Seeded) => string>> = {
  plain: (value) => value,
  "zero-width": (value, random) => {
    const split = 2 + random.below(4);
    return [...value].map((letter, i) => (i > 0 && i % split === 0 ? `\u200b${letter}` : letter)).join("");
  },
  "full-width": (value) => value.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  "full-width digits": (value) => value.replace(/\d/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  url: (value) => encodeURIComponent(value),
  "url, all": (value) =>
    [...new TextEncoder().encode(value)].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join(""),
};

/** Every kind in every place and every disguise, `times` over. */
export function plantedTexts(seed: number, times: number): readonly Planted[] {
  const random = new Seeded(seed);
  const planted: Planted[] = [];
  for (let time = 0; time < times; time++) {
    for (const { id, group, make, frame } of KINDS) {
      for (const place of PLACES) {
        for (const [disguise, apply] of Object.entries(DISGUISES)) {
          const value = apply(make(random), random);
          // The frame says what the value is, so it stays legible.
          const framed = frame === undefined ? value : frame(value);
          const text = place(frame !== undefined && framed.includes('"') ? framed.replaceAll('"', "'") : framed);
          const start = text.indexOf(value);
          planted.push({ kind: id, group, disguise, text, start, end: start + value.length });
        }
      }
    }
  }
  return planted;
}

const WORDS =
  "the a of to and in that it was for on are with they at be this from have or by one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know".split(
    " ",
  );
const NOUNS =
  "harbour lighthouse engine garden library teacher compiler function weather ticket customer kitchen orchestra railway mountain language protocol database painter election budget telescope".split(
    " ",
  );

/** Sentences with the numbers, dates, prices and names that prose has, and nothing that must be masked. */
export function prose(length: number, seed: number): string {
  const random = new Seeded(seed);
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    const words = Array.from({ length: 7 + random.below(14) }, () =>
      random.below(5) === 0 ? random.pick(NOUNS) : random.pick(WORDS),
    );
    if (random.below(6) === 0) words.splice(3, 0, random.pick(FIGURES)(random));
    if (random.below(9) === 0) words[4] = `${words[4]},`;
    if (random.below(24) === 0) words[2] = "well-known";
    if (random.below(24) === 0) words[5] = `note: ${words[5]}`;
    const sentence = `${words.join(" ")}.${random.below(7) === 0 ? "\n\n" : " "}`;
    parts.push(sentence.charAt(0).toUpperCase() + sentence.slice(1));
    size += sentence.length;
  }
  return parts.join("").slice(0, length);
}

const FIGURES: readonly ((random: Seeded) => string)[] = [
  (r) => `${1900 + r.below(130)}`,
  (r) => `${1 + r.below(99)} %`,
  (r) => `$${1 + r.below(900)},${r.digits(3)}.${r.digits(2)}`,
  (r) => `${1 + r.below(12)}:${r.pick(["00", "15", "30", "45"])}`,
  (r) => `${1 + r.below(28)} May ${1990 + r.below(40)}`,
  (r) => `${r.digits(1)}.${r.digits(1)} million`,
  (r) => `pages ${10 + r.below(80)}-${100 + r.below(80)}`,
  (r) => `chapter ${1 + r.below(12)}.${1 + r.below(9)}`,
  (r) => `1,${r.digits(3)},${r.digits(3)} people`,
  (r) => `ISBN 978-${r.digits(1)}-${r.digits(3)}-${r.digits(5)}-${r.digits(1)}`,
];

const CODE: readonly ((random: Seeded) => string)[] = [
  (r) => `export function ${r.pick(NOUNS)}${r.below(99)}(input: string, limit = ${r.below(5000)}): number {`,
  (r) => `  const ${r.pick(NOUNS)} = items.filter((item) => item.id !== ${r.below(999)}).map(({ name }) => name);`,
  () => "  if (password.length < 8) throw new Error('password too short');",
  () => "  const token = await getAccessToken(request.headers.get('authorization'));",
  () => "interface Options { password: string; apiKey?: string; token: Token | null }",
  () => "  secret: process.env.SESSION_SECRET,",
  () => '  const apiKey = requireEnv("OPENAI_API_KEY");',
  () => "DATABASE_URL=postgres://localhost:5432/app",
  (r) => `.button { color: #${r.hex(6)}; margin: ${r.below(20)}px ${r.below(20)}px; }`,
  (r) => `    "${r.pick(NOUNS)}": "^${r.below(20)}.${r.below(20)}.${r.below(20)}",`,
  (r) => `import { ${r.pick(NOUNS)} } from "@scope/${r.pick(NOUNS)}@${r.below(9)}.${r.below(9)}.${r.below(9)}";`,
  () => "std::vector<std::pair<int, float>> out; out.push_back({1, 2.5f});",
  (r) => `  assert_eq!(hash(b"abc"), 0x${r.hex(16)});`,
  () => "  @Injectable() export class UserService { constructor(private readonly db: Database) {} }",
  (r) => `  integrity: sha512-${r.base64(86)}==`,
  (r) => `  private_key_path: /etc/ssl/private/${r.pick(NOUNS)}.key`,
  (r) => `<img src="logo@2x.png" width="${r.below(900)}" alt="${r.pick(NOUNS)}">`,
  () => "}",
];

const LOGS: readonly ((random: Seeded) => string)[] = [
  (r) =>
    `2026-0${1 + r.below(9)}-1${r.below(9)}T${10 + r.below(13)}:${10 + r.below(49)}:${10 + r.below(49)}.${r.digits(3)}Z INFO  [worker-${r.below(9)}] request req_${r.base62(22)} took ${r.below(900)} ms`,
  (r) => `${1_700_000_000_000 + r.below(99_999_999)} debug cache hit key=user:${r.below(99999)} ttl=${r.below(3600)}`,
  (r) =>
    `Mar  ${1 + r.below(9)} 10:${10 + r.below(49)}:${10 + r.below(49)} host kernel: [${r.digits(5)}.${r.digits(6)}] usb 1-1.${r.below(9)}: new device, address ${r.below(99)}`,
  (r) => `trace_id=${r.hex(32)} span_id=${r.hex(16)} status=200 bytes=${r.below(99999)}`,
  (r) => `commit ${r.hex(40)} by build ${r.below(9999)}: ${r.pick(NOUNS)} ${r.pick(WORDS)}`,
  (r) =>
    `"GET /api/v${r.below(4)}/items/${r.below(99999)}?page=${r.below(50)} HTTP/1.1" 200 ${r.below(99999)} "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36"`,
  (r) =>
    `order ${r.digits(10)} shipped, tracking ${r.letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2)}${r.digits(9)}DE, weight ${r.below(20)}.${r.digits(2)} kg`,
  (r) =>
    `uuid ${r.hex(8)}-${r.hex(4)}-4${r.hex(3)}-a${r.hex(3)}-${r.hex(12)} mac ${r.hex(2)}:${r.hex(2)}:${r.hex(2)}:${r.hex(2)}:${r.hex(2)}:${r.hex(2)}`,
  (r) => `gauge latency_seconds{quantile="0.99"} 0.${r.digits(9)} ${1_700_000_000_000 + r.below(9999999)}`,
  (r) =>
    `offset=${r.digits(12)} lag=${r.below(999)} partition=${r.below(32)} listening on 0.0.0.0:${3000 + r.below(99)}`,
];

const LANGUAGES: readonly string[] = [
  "Der Zug fährt um 14:35 Uhr von Gleis 7 ab und kommt gegen 18 Uhr in München an; die Fahrkarte kostet 39,90 €. ",
  "Le musée ouvre à 9 h 30, sauf le lundi, et l'entrée coûte 12 € pour les adultes, 6 € pour les enfants. ",
  "La reunión empieza a las 10:00 y termina antes de las 13:30; habrá 25 personas en la sala número 4. ",
  "Поезд отправляется в 14:35 с пути 7, билет стоит 1 250 рублей, поездка займёт около 3 часов. ",
  "今天的会议在下午3点开始，大约有120人参加，预计2026年5月1日之前完成第4版。",
  "来週の火曜日（5月12日）の午後2時から、第3会議室で打ち合わせを行います。参加費は1,500円です。",
  "회의는 오후 3시에 시작하며 약 120명이 참석합니다. 참가비는 15,000원입니다. ",
  "يبدأ الاجتماع في الساعة 3 مساءً ويحضره حوالي 120 شخصًا في القاعة رقم 4. ",
  "बैठक दोपहर 3 बजे शुरू होगी और लगभग 120 लोग आएंगे; शुल्क 1,500 रुपये है। ",
  "Η συνάντηση αρχίζει στις 15:00 και τελειώνει πριν από τις 18:30· θα είναι 25 άτομα. ",
  "Toplantı saat 15.00'te başlıyor ve 120 kişi katılacak; ücret 1.500 lira. 🙂 ",
];

function lines(length: number, seed: number, makers: readonly ((random: Seeded) => string)[]): string {
  const random = new Seeded(seed);
  let text = "";
  while (text.length < length) text += `${random.pick(makers)(random)}\n`;
  return text.slice(0, length);
}

/** Texts in which nothing is to be masked. */
export function cleanTexts(seed: number, length: number): Readonly<Record<string, string>> {
  const random = new Seeded(seed);
  const record = (r: Seeded): string =>
    JSON.stringify({
      id: r.below(1e9),
      uuid: `${r.hex(8)}-${r.hex(4)}-4${r.hex(3)}-a${r.hex(3)}-${r.hex(12)}`,
      at: 1_700_000_000_000 + r.below(1e9),
      price: r.below(1e6) / 100,
      position: { lat: Number(`48.${r.digits(6)}`), lon: Number(`11.${r.digits(6)}`) },
      tags: [r.pick(NOUNS), r.pick(NOUNS)],
      version: `${r.below(9)}.${r.below(30)}.${r.below(30)}`,
      next_page: `/v1/items?after=${r.below(1e6)}`,
      text: prose(60, r.below(1e6)),
    });
  let languages = "";
  while (languages.length < length) languages += random.pick(LANGUAGES).repeat(1 + random.below(2));
  return {
    prose: prose(length, seed),
    code: lines(length, seed + 1, CODE),
    logs: lines(length, seed + 2, LOGS),
    json: lines(length, seed + 3, [record]),
    languages: languages.slice(0, length),
  };
}

/** A text with values of all kinds planted between its words, evenly. */
export function withPlanted(
  text: string,
  count: number,
  seed: number,
): { readonly text: string; readonly values: readonly string[] } {
  const random = new Seeded(seed);
  const values: string[] = [];
  let out = "";
  let from = 0;
  for (let i = 0; i < count; i++) {
    const { make, frame } = random.pick(KINDS);
    const value = make(random);
    values.push(value);
    const near = text.indexOf(" ", Math.floor(((i + 1) * text.length) / (count + 1)));
    const at = near === -1 ? text.length : near;
    out += `${text.slice(from, at)} ${frame === undefined ? value : frame(value)} `;
    from = at;
  }
  return { text: out + text.slice(from), values };
}
