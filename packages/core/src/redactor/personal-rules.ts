import { passesIban, passesLuhn } from "./checksums.js";
import { type BuiltInRule, Sign } from "./rule.js";

/** What stands between groups of digits. */
const GAP = "[ .\\-\\xa0\\u2010-\\u2013\\u202f]";

/** Endings of files, which stand behind an `@` as domains do. */
const FILE_ENDING =
  /\.(?:png|jpe?g|gif|svg|webp|ico|css|s?css|[cm]?[jt]sx?|json|html?|ya?ml|md|txt|lock|map|py|rb|go|rs|java|php|sh)$/i;

/** Phone numbers: international, and as written in the larger countries, each with its own first digits and groups. */
const PHONES = [
  `(?:\\+|00)[1-9](?:(?:${GAP}|[/()]){0,2}\\d){6,14}`,
  // North America: area and exchange never begin with 0 or 1.
  `(?:1${GAP})?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}${GAP})[2-9]\\d{2}${GAP}\\d{4}`,
  // A trunk 0, an area and groups: most of Europe, Australia, Japan.
  `0[1-9]\\d{0,4}(?:${GAP}\\d{2,5}){2,4}`,
  "0[1-9]\\d{1,4}(?: ?[/-] ?| )\\d{4,9}",
  "0[17]\\d{9}",
  `\\(0\\d{1,5}\\)(?:${GAP}?\\d){5,10}`,
  // Spain, Poland and Portugal in threes, India in fives, Brazil, China.
  "[6-9]\\d{2} \\d{3} \\d{3}|[6-9]\\d{2}\\.\\d{3}\\.\\d{3}",
  "[6-9]\\d{4} \\d{5}",
  `1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}`,
  `\\(\\d{2}\\) ?9?\\d{4}-\\d{4}`,
];

/** The rules for what tells who or where a person is. */
export function personalRules(): readonly BuiltInRule[] {
  return [
    {
      id: "email",
      needs: Sign.at,
      pattern:
        /(?<![\w.+\u00c0-\u024f-])[\w.+'\u00c0-\u024f-]{1,64}@(?:[a-z\d\u00c0-\u024f](?:[a-z\d\u00c0-\u024f-]{0,38}[a-z\d\u00c0-\u024f])?\.){1,3}(?:[a-z]{2,18}|xn--[a-z\d-]{2,20})(?![a-z\d]|-[a-z\d])/i,
      accepts: (match) => !FILE_ENDING.test(match) && !/^(?:git|.*\.)@/.test(match),
    },
    {
      id: "card",
      needs: Sign.number,
      pattern: new RegExp(
        `(?<![\\w.]|\\d[-+])(?:4|5[1-5]|2[2-7]|3[0-9]|6)\\d{2,3}(${GAP}?)\\d{4}(?:\\1\\d{2}\\1?\\d{4}\\1?\\d{1,4}|\\1\\d{4}\\1\\d{1,4}(?:\\1\\d{1,3})?|\\d{2}\\1\\d{4,5})(?![\\w]|[.,]\\d)`,
      ),
      accepts: isCard,
    },
    {
      id: "iban",
      needs: Sign.number,
      pattern: new RegExp(
        `(?<![A-Za-z\\d])[A-Z]{2}\\d{2}(?:${GAP}?[A-Z\\d]{4}){2,7}(?:${GAP}?[A-Z\\d]{1,3})?(?![A-Za-z\\d])`,
      ),
      accepts: (match) => passesIban(match.replace(/[^A-Z\d]/g, "")),
    },
    {
      id: "us-ssn",
      needs: Sign.number,
      pattern:
        /(?<![\w.-])(?!000|666|9)\d{3}(?:(?<!\d \d{3})([ -])(?!00)\d{2}\1(?!0000)\d{4}(?![\w-]|[. ]\d)|(?<=(?:\bssn|social security(?: number| no\.?)?)[ #:=is"]{1,6}\d{3})(?!00)\d{2}(?!0000)\d{4}(?!\d))/i,
    },
    ...PHONES.map((pattern) => ({
      id: "phone",
      needs: Sign.number,
      pattern: new RegExp(
        `(?=[+(]?\\d(?:[^A-Za-z\\d]{0,3}\\d){6})(?<![\\w./+=-])(?:${pattern})(?![\\w/]|${GAP}?\\d|[,:]\\d)`,
      ),
      accepts: isPhone,
    })),
    {
      id: "phone",
      needs: Sign.number,
      pattern:
        /(?<=(?:\btel|phone|mobile|cell|telefon|handy|fax|whatsapp|call|text)(?:\.|[ -]?(?:number|no\.?|nr\.?))?["']?[ :=]{1,3}["']?(?:me at |us at |is )?)(?:\(?\d{2,5}\)?(?:[ ./-]{1,2}\d{2,5}){1,4}|\d{7,13})(?![\w/.:-]?\d)/i,
      accepts: isPhone,
    },
    {
      id: "ipv4",
      needs: Sign.number,
      pattern:
        /(?<![\w.-]|[A-Za-z]\/|ersion )(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/,
      accepts: (match) => !/^(?:0|127|255)\.|\b0\d|\.0\.0\.0$|^[1-9]\.\d\.\d\.\d$/.test(match),
    },
    {
      id: "ipv6",
      needs: Sign.groups,
      pattern:
        /(?<![\w:.])(?=[\da-f:]{0,30}\d)[\da-f]{0,4}:(?:[\da-f]{0,4}:){1,7}[\da-f]{0,4}(?:(?:\.\d{1,3}){3})?(?![\w:]|\.\d)/i,
      accepts: isIpv6,
    },
  ];
}

function isCard(match: string): boolean {
  const digits = match.replace(/\D/g, "");
  return digits.length > 12 && digits.length < 20 && passesLuhn(digits);
}

function isPhone(match: string): boolean {
  const digits = match.replace(/\D/g, "").length;
  if (match.startsWith("00")) return digits <= 17 && digits >= 10 && /^00[1-9]\d{0,2}[ -]/.test(match);
  if (!match.startsWith("+")) return digits >= 7 && digits <= 14 && !/^(?:19|20)\d\d[ .-]/.test(match);
  // Without anything between its digits, a number of less than ten is a sum and not a phone.
  return digits <= 15 && digits >= (/\d\D+\d/.test(match) ? 8 : 10);
}

function isIpv6(match: string): boolean {
  const [head, tail, more] = match.split("::");
  if (more !== undefined) return false;
  const groups = [head, tail].flatMap((half) => (half === undefined || half === "" ? [] : half.split(":")));
  if (groups.includes("") || groups.length < 2) return false;
  const count = groups.length + (match.includes(".") ? 1 : 0);
  return tail === undefined ? count === 8 : count < 8;
}
