import { inWords } from "./characters.js";
import { passesCrc32 } from "./checksums.js";
import { type BuiltInRule, Sign } from "./rule.js";
import { over, toEndMarker, toQuote } from "./run-on.js";

/**
 * Id, what the key begins with, how it goes on; with a fourth, all letters of that class behind it belong to it.
 * What stands before a `>` in the beginning could be any word, and tells nothing at a glance.
 */
type KeyForm = readonly [id: string, begin: string, body: string, tail?: string];

const WORD = "\\w-";

/** Keys that say whose they are, one row a form; several rows may make one rule. */
const KEY_FORMS: readonly KeyForm[] = [
  ["anthropic-key", "sk-ant-", "[\\w-]{20}", WORD],
  ["openai-key", "sk-|sess-", "(?!ant-)[\\w-]{20}", WORD],
  ["aws-key", "AKIA|ASIA|ABIA|ACCA", "[A-Z2-7]{16}(?![A-Za-z\\d])"],
  ["google-key", "AIza", "[\\w-]{35}(?![\\w-])"],
  ["google-key", "GOCSPX-", "[\\w-]{28}(?![\\w-])"],
  ["google-key", "ya29\\.", "[\\w-]{20}", ".\\w-"],
  ["azure-key", "[\\w~.]{3}>[78]Q~", "[\\w~.-]{31}", "~.\\w-"],
  ["azure-key", "[A-Za-z\\d]{52}>JQQJ99", "[A-Za-z\\d]{20}", WORD],
  ["github-token", "gh[opusr]_", "(?:[A-Za-z\\d]{36}(?![\\w-])|\\w{37})", ".\\w-"],
  ["github-token", "github_pat_", "\\w{22}", WORD],
  ["gitlab-token", "gl(?:pat|dt|rt|ptt|cbt|ft|imt|agent|soat|ffct)-", "[\\w-]{20}", ".\\w-"],
  ["slack-token", "xox[abceoprsd]-", "[\\w-]{10}", WORD],
  ["slack-token", "xapp-\\d-", "[\\w-]{10}", WORD],
  ["slack-token", "(?:https?://)?hooks\\.slack\\.com/(?:services|workflows|triggers)/", "[\\w/]{20}", "/\\w-"],
  ["stripe-key", "[rs]k_(?:live|test)_|whsec_", "[A-Za-z\\d]{16}", "+/=\\w-"],
  ["npm-token", "npm_", "[A-Za-z\\d]{36}", WORD],
  ["pypi-token", "pypi-AgE", "[\\w-]{30}", WORD],
  ["huggingface-token", "hf_|api_org_", "[A-Za-z\\d]{30}", WORD],
  ["sendgrid-key", "SG\\.", "[\\w-]{22}\\.[\\w-]{12}", WORD],
  ["twilio-key", "SK", "[\\da-f]{32}(?![\\w-])"],
  ["telegram-token", "\\d{8,10}>:AA", "[\\w-]{33}(?![\\w-])"],
  ["discord-token", "(?<![\\w-])[MNO][\\w-]{23,27}>\\.[\\w-]{6}\\.[\\w-]{20}", "[\\w-]{7}", WORD],
  ["shopify-token", "shp(?:at|ca|pa|ss|ua)_", "[\\da-fA-F]{32}", WORD],
  ["digitalocean-token", "do[opr]_v1_", "[\\da-f]{64}", WORD],
  ["databricks-token", "dapi", "[\\da-f]{32}", WORD],
  ["vault-token", "hv[sbr]\\.", "[\\w-]{24}", WORD],
  ["grafana-token", "gl(?:sa|c)_", "[\\w+/=]{32}", "+/=\\w-"],
  ["docker-token", "dckr_[op]at_", "[\\w-]{20}", WORD],
  ["atlassian-token", "ATATT3|ATCTT3|ATBB", "[\\w=-]{20}", "=\\w-"],
  ["mail-key", "key-", "[\\da-f]{32}(?![\\w-])"],
  ["mail-key", "[\\da-f]{32}>-us", "\\d{1,2}(?![\\w-])"],
  ["mail-key", "xkeysib-|re_", "[A-Za-z\\d]{8}[\\w-]{16}", WORD],
  // Services whose keys are long, random, and begin with something that nothing else begins with.
  [
    "service-key",
    "gsk_|r8_|xai-|pplx-|nvapi-|tvly-|lin_api_|ntn_|secret_|figd_|sbp_|sb_secret_|rubygems_|pscale_(?:tkn|pw|oauth)_|NRAK-|PMAK-|sntr[yu]s_|tskey-|dp\\.[ps]t\\.|cio|HRKU-|fly_|lsv2_[ps]t_|pnu_|shippo_live_|EAAA|sq0[a-z]{3}-|AGE-SECRET-KEY-1|pul-|phc_|phx_|doo_v1_|CFPAT-|flw_|rnd_|ops_eyJ",
    "[A-Za-z\\d]{4}[\\w-]{18}",
    ".=\\w-",
  ],
];

/** What no random letters look like: words, joined by dashes or underscores. */
function isRandom(match: string): boolean {
  return /\d|[a-z][A-Z]|[A-Z]{2}/.test(match) && !/^[a-z-]{0,14}(?:[a-z]{2,}[-_.]){3}/.test(match);
}

function acceptKey(id: string): ((match: string) => boolean) | undefined {
  if (id === "github-token")
    return (match) => match.length !== 40 || match.startsWith("github") || passesCrc32(match.slice(4));
  if (["anthropic-key", "openai-key", "service-key", "mail-key", "gitlab-token", "slack-token"].includes(id))
    return isRandom;
  return undefined;
}

const TOKEN68 = "+/=~.\\w-";

/** Words whose value is a secret when it looks like one; only ever read from the right, behind other words. */
const SECRET_NAMES =
  "passw(?:or)?d|passwort|passphrase|pwd|secret|token|credentials?|authorization|contrase\u00f1a|mot de passe|senha|(?:api|access|account|secret|private|encrypt\\w{0,3}|signing|master|shared|auth|service|licen[cs]e|storage|admin|webhook)[_ .-]?key|(?:client|app|consumer|webhook)[_ .-]?secret|\\bsig|\\bapikey";

/** Signs and letters of a value without quotes. */
const VALUE_SIGNS = "!#-&(-+\\--:=?-[\\]^_a-z~";
const VALUE = inWords(VALUE_SIGNS);

/** Signs and letters of a name and a password before a host, but for what parts them. */
const URL_SIGNS = "!#-&(-.0-9;=?A-Z[\\]^_a-z~";

const ASSIGNMENT = `[:=](?<=(?:${SECRET_NAMES})(?:\\\\?["'])?[ \\t]{0,3}:?[:=])`;

/** Tells whether a value is given to something that is named like a secret. */
export const ASSIGNED: RegExp = new RegExp(ASSIGNMENT, "i");

/** The rules for keys, tokens and passwords. */
export function secretRules(): readonly BuiltInRule[] {
  return [
    {
      id: "private-key",
      needs: Sign.dashes,
      pattern:
        /-----BEGIN [A-Z ]{0,20}PRIVATE KEY[A-Z ]{0,8}-----(?:\s|\\[nr]){0,8}(?:[\w+/=]{16}|Proc-Type:|Version:|Comment:)/,
      runOn: toEndMarker,
    },
    {
      id: "jwt",
      needs: Sign.long,
      pattern: /(?<![A-Za-z\d])eyJ(?:[\w-]{8,160}\.[\w-]{4}|[\w-]{168})/,
      runOn: () => over(".=\\w-"),
    },
    {
      id: "connection-string",
      needs: Sign.at,
      pattern: new RegExp(`://(?<secret>${inWords(URL_SIGNS)}{0,64}:${inWords(`${URL_SIGNS}:`)}{1,90}@)`),
      runOn: () => over("!#-&(-;=?-[\\]^-z~"),
    },
    {
      id: "authorization",
      needs: Sign.long,
      pattern:
        /[ \t](?=[\w+/=~.-]{16})(?<=(?<![\w-])(?:bearer|basic|token|apikey|key|digest)[ \t]{1,3})(?<secret>[\w+/=~.-]{16,80})/i,
      accepts: (match) => /\d|[a-z][A-Z]{2}|[A-Z][a-z]+[A-Z]|[+/=~]/.test(match),
      runOn: () => over(TOKEN68),
    },
    ...keyRules(),
    {
      id: "aiguard-key",
      needs: Sign.long,
      pattern: /(?<![A-Za-z\d_])[a-z\d_]{1,32}_[\dA-Za-z]{16}_[\dA-Za-z]{32}_[\dA-Za-z]{6}(?![\dA-Za-z])/,
      accepts: (match) => passesCrc32(match.slice(0, -7) + match.slice(-6)),
    },
    {
      id: "assignment",
      needs: Sign.assignment,
      pattern: new RegExp(
        `${ASSIGNMENT}>?[ \\t]{0,3}(?:\\\\?["'\`])?(?!${VALUE}{6,64}[{}])(?<secret>${VALUE}{6,64})`,
        "i",
      ),
      accepts: isSecretValue,
      runOn(match) {
        const [, backslash, quote = ""] = OPENING.exec(match) ?? [];
        return quote === "" ? over(`${VALUE_SIGNS}{|}`) : toQuote(quote, backslash !== "");
      },
    },
  ];
}

/** Tells in one go whether any such key may stand in a text. */
export const KEY_BEGIN: RegExp = new RegExp(
  KEY_FORMS.map(([, begin]) => begin.slice(begin.indexOf(">") + 1)).join("|"),
);

/** One rule a service, of all the forms that its keys have. */
function keyRules(): readonly BuiltInRule[] {
  const rules: BuiltInRule[] = [];
  for (const [id, begin, body, tail] of KEY_FORMS) {
    const accepts = acceptKey(id);
    rules.push({
      id,
      needs: Sign.key,
      pattern: new RegExp(`(?<![A-Za-z\\d])(?:${begin.replace(">", "")})${body}`),
      ...(accepts === undefined ? {} : { accepts }),
      ...(tail === undefined ? {} : { runOn: () => over(tail) }),
    });
  }
  return rules;
}

/** From the sign of an assignment to its value. */
const OPENING = /^[:=]>?[ \t]*(\\?)(["'`]?)/;

/** What stands behind `password =`: a value that somebody chose or drew, and no name, type, call or gap. */
function isSecretValue(match: string): boolean {
  const value = match.replace(OPENING, "");
  if (!/\d|[!@#$%^&*+?~]/.test(value) || !/[A-Za-z]/.test(value)) return false;
  // Members, calls, templates, masks and paths are not values.
  if (
    /^[$[({%*]|^\.{0,2}\/[a-z][a-z-]*\/|\(|\*\*\*|x{4}|[{}]|\.\w+\.\w*[a-z]{4}$|^[a-zA-Z_]\w*(?:\.[a-zA-Z_]\w*)+$|^https?:/.test(
      value,
    )
  )
    return false;
  return new Set(value).size >= 5;
}
