import { crc32 } from "node:zlib";
import type { Seeded } from "./random.ts";

/** Makes values of one kind, in the forms in which they are met. */
export interface Kind {
  readonly id: string;
  /** Whether a peer that says it looks for personal data, or for secrets, says that it looks for this. */
  readonly group: "secret" | "personal";
  make(random: Seeded): string;
  /** What stands round it when its form alone does not say what it is. */
  readonly frame?: (value: string) => string;
}

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

function checksum(text: string): string {
  let rest = crc32(text);
  let letters = "";
  for (let i = 0; i < 6; i++) {
    letters = ALPHABET.charAt(rest % 62) + letters;
    rest = Math.floor(rest / 62);
  }
  return letters;
}

function luhn(body: string): string {
  let sum = 0;
  for (let i = 0; i < body.length; i++) {
    const digit = Number(body[body.length - 1 - i]);
    sum += i % 2 === 1 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return body + ((10 - (sum % 10)) % 10);
}

function iban(country: string, account: string): string {
  let rest = 0;
  for (const letter of `${account}${country}00`) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return `${country}${String(98 - rest).padStart(2, "0")}${account}`;
}

function grouped(text: string, size: number, gap: string): string {
  return (text.match(new RegExp(`.{1,${size}}`, "g")) ?? []).join(gap);
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

const FIRST = [
  "ada",
  "marie",
  "li.wei",
  "j.smith",
  "o'brien",
  "anna_maria",
  "kofi+news",
  "m.müller",
  "user.name42",
  "dev-team",
];
const DOMAINS = [
  "example.com",
  "mail.example.org",
  "uni-bonn.de",
  "company.co.uk",
  "startup.io",
  "post.example.museum",
  "a.b-c.example.net",
];

const PHONES: readonly ((random: Seeded) => string)[] = [
  (r) => `+1 ${2 + r.below(8)}${r.digits(2)} ${2 + r.below(8)}${r.digits(2)} ${r.digits(4)}`,
  (r) => `(${2 + r.below(8)}${r.digits(2)}) ${2 + r.below(8)}${r.digits(2)}-${r.digits(4)}`,
  (r) => `${2 + r.below(8)}${r.digits(2)}-${2 + r.below(8)}${r.digits(2)}-${r.digits(4)}`,
  (r) => `${2 + r.below(8)}${r.digits(2)}.${2 + r.below(8)}${r.digits(2)}.${r.digits(4)}`,
  (r) => `+44 20 ${r.digits(4)} ${r.digits(4)}`,
  (r) => `020 ${r.digits(4)} ${r.digits(4)}`,
  (r) => `07${r.digits(3)} ${r.digits(6)}`,
  (r) => `+49 30 ${1 + r.below(9)}${r.digits(6)}`,
  (r) => `030/${1 + r.below(9)}${r.digits(6)}`,
  (r) => `0171 ${r.digits(7)}`,
  (r) => `+33 6 ${grouped(r.digits(8), 2, " ")}`,
  (r) => `06 ${grouped(r.digits(8), 2, " ")}`,
  (r) => `+34 6${r.digits(2)} ${r.digits(3)} ${r.digits(3)}`,
  (r) => `+91 9${r.digits(4)} ${r.digits(5)}`,
  (r) => `+55 11 9${r.digits(4)}-${r.digits(4)}`,
  (r) => `+81 3-${r.digits(4)}-${r.digits(4)}`,
  (r) => `+86 13${r.digits(1)} ${r.digits(4)} ${r.digits(4)}`,
  (r) => `+4915${r.digits(9)}`,
  (r) => `0049 89 ${1 + r.below(9)}${r.digits(5)}`,
  (r) => `+39 02 ${r.digits(4)} ${r.digits(4)}`,
];

export const KINDS: readonly Kind[] = [
  { id: "openai-key", group: "secret", make: (r) => `sk-proj-${r.base62(48)}T3BlbkFJ${r.base62(20)}` },
  { id: "openai-key", group: "secret", make: (r) => `sk-${r.base62(48)}` },
  { id: "anthropic-key", group: "secret", make: (r) => `sk-ant-api03-${r.base62(93)}AA` },
  {
    id: "aws-key",
    group: "secret",
    make: (r) => `${r.pick(["AKIA", "ASIA"])}${r.letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)}`,
  },
  { id: "aws-secret", group: "secret", make: (r) => r.base64(40), frame: (v) => `aws_secret_access_key = ${v}` },
  { id: "google-key", group: "secret", make: (r) => `AIza${r.base62(35)}` },
  {
    id: "azure-key",
    group: "secret",
    make: (r) => `${r.base64(86)}==`,
    frame: (v) => `AccountName=files;AccountKey=${v};EndpointSuffix=core.example.net`,
  },
  { id: "azure-secret", group: "secret", make: (r) => `${r.base62(3)}8Q~${r.base62(34)}` },
  {
    id: "github-token",
    group: "secret",
    make: (r) => {
      const body = r.base62(30);
      return `${r.pick(["ghp", "gho", "ghs"])}_${body}${checksum(body)}`;
    },
  },
  { id: "github-token", group: "secret", make: (r) => `github_pat_${r.base62(22)}_${r.base62(59)}` },
  { id: "gitlab-token", group: "secret", make: (r) => `glpat-${r.base62(20)}` },
  { id: "slack-token", group: "secret", make: (r) => `xoxb-${r.digits(12)}-${r.digits(13)}-${r.base62(24)}` },
  {
    id: "slack-webhook",
    group: "secret",
    make: (r) =>
      `https://hooks.slack.com/services/T${r.base62(8).toUpperCase()}/B${r.base62(10).toUpperCase()}/${r.base62(24)}`,
  },
  { id: "stripe-key", group: "secret", make: (r) => `${r.pick(["sk", "rk"])}_live_${r.base62(24)}` },
  { id: "npm-token", group: "secret", make: (r) => `npm_${r.base62(36)}` },
  { id: "pypi-token", group: "secret", make: (r) => `pypi-AgEIcHlwaS5vcmc${r.base62(60)}` },
  { id: "huggingface-token", group: "secret", make: (r) => `hf_${r.base62(34)}` },
  { id: "sendgrid-key", group: "secret", make: (r) => `SG.${r.base62(22)}.${r.base62(43)}` },
  { id: "twilio-key", group: "secret", make: (r) => `SK${r.hex(32)}` },
  {
    id: "aiguard-key",
    group: "secret",
    make: (r) => {
      const body = `acme_live_${r.base62(16)}_${r.base62(32)}`;
      return `${body}_${checksum(body)}`;
    },
  },
  {
    id: "private-key",
    group: "secret",
    make: (r) => {
      const name = r.pick(["", "RSA ", "EC ", "OPENSSH ", "ENCRYPTED "]);
      return `-----BEGIN ${name}PRIVATE KEY-----\n${grouped(r.base64(320), 64, "\n")}\n-----END ${name}PRIVATE KEY-----`;
    },
  },
  {
    id: "jwt",
    group: "secret",
    make: (r) =>
      `${base64url({ alg: r.pick(["HS256", "RS256"]), typ: "JWT" })}.${base64url({ sub: r.digits(10), iat: 1_700_000_000 })}.${r.base62(43)}`,
  },
  {
    id: "connection-string",
    group: "secret",
    make: (r) => `${r.pick(["app", "admin", "svc_user"])}:${r.base62(14)}@db${r.below(9)}.example.net:5432/main`,
    frame: (v) => `${v.length % 2 === 0 ? "postgres" : "mongodb+srv"}://${v}`,
  },
  {
    id: "authorization",
    group: "secret",
    make: (r) => r.base62(32 + r.below(16)),
    frame: (v) => `Authorization: Bearer ${v}`,
  },
  {
    id: "authorization",
    group: "secret",
    make: (r) => Buffer.from(`${r.base62(8)}:${r.base62(12)}`).toString("base64"),
    frame: (v) => `authorization: Basic ${v}`,
  },
  {
    id: "assignment",
    group: "secret",
    make: (r) => `${r.base62(6)}!${r.digits(2)}${r.base62(5)}`,
    frame: (v) => `password = "${v}"`,
  },
  { id: "assignment", group: "secret", make: (r) => r.base62(32), frame: (v) => `API_KEY=${v}` },
  { id: "assignment", group: "secret", make: (r) => r.hex(40), frame: (v) => `{"client_secret": "${v}"}` },
  { id: "email", group: "personal", make: (r) => `${r.pick(FIRST)}@${r.pick(DOMAINS)}` },
  { id: "phone", group: "personal", make: (r) => r.pick(PHONES)(r) },
  { id: "card", group: "personal", make: (r) => grouped(luhn(`4${r.digits(14)}`), 4, r.pick(["", " ", "-"])) },
  {
    id: "card",
    group: "personal",
    make: (r) => grouped(luhn(`5${1 + r.below(5)}${r.digits(13)}`), 4, r.pick(["", " ", "-"])),
  },
  {
    id: "card",
    group: "personal",
    make: (r) => luhn(`37${r.digits(12)}`).replace(/(.{4})(.{6})(.{5})/, r.pick(["$1$2$3", "$1 $2 $3"])),
  },
  { id: "iban", group: "personal", make: (r) => grouped(iban("DE", r.digits(18)), 4, r.pick(["", " "])) },
  { id: "iban", group: "personal", make: (r) => grouped(iban("GB", `NWBK${r.digits(14)}`), 4, r.pick(["", " "])) },
  { id: "iban", group: "personal", make: (r) => grouped(iban("FR", r.digits(23)), 4, r.pick(["", " "])) },
  {
    id: "us-ssn",
    group: "personal",
    make: (r) =>
      `${1 + r.below(5)}${1 + r.below(9)}${r.below(9)}-${1 + r.below(9)}${r.below(9)}-${1 + r.below(9)}${r.digits(3)}`,
  },
  {
    id: "ipv4",
    group: "personal",
    make: (r) =>
      `${r.pick(["10", "172", "192", "84", "203"])}.${10 + r.below(240)}.${r.below(255)}.${1 + r.below(254)}`,
  },
  {
    id: "ipv6",
    group: "personal",
    make: (r) => r.pick([`2001:db8:${r.hex(4)}::${r.hex(4)}`, grouped(`2001${r.hex(28)}`, 4, ":")]),
  },
];
