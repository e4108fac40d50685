import { optionInvalid } from "../ground/errors.js";
import { checkChoice, checkOptions } from "../ground/options.js";

/** What becomes of a link that may not stand. */
export type LinkAction = "remove" | "defang" | "block";

/** Where links in an answer may lead. */
export interface LinkOptions {
  /** Hosts that may be linked: `example.com`, or `*.example.com` for it and all below it. */
  readonly hosts: readonly string[];
  /** Images and whatever else a reader's program fetches by itself, from other hosts; default `remove`. */
  readonly images?: LinkAction;
  /** Links to other hosts; default `defang`, which leaves them to be read and not to be followed. */
  readonly links?: LinkAction;
  /** Links to listed hosts whose query carries more than `maxQueryCharacters`; default `defang`. */
  readonly query?: LinkAction;
  /** Characters that a query may carry; default 100. */
  readonly maxQueryCharacters?: number;
}

/** Where a link stands: in text, as a link's or an image's destination, or in a tag. */
export type LinkPlace = "bare" | "link" | "image";

const NETWORK = /^(?:https?|ftp|wss?):$/;
const HARMLESS = /^(?:mailto|tel|sms|about):$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const RELATIVE = "relative.invalid";
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|colon|sol|bsol|period|tab|newline));?/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  colon: ":",
  sol: "/",
  bsol: "\\",
  period: ".",
  tab: "",
  newline: "",
};

/** Says what is to be done about a link; undefined when it may stand. */
export type LinkJudge = (url: string, place: LinkPlace) => LinkAction | undefined;

/**
 * Makes the judge of links.
 *
 * @throws AiguardError `option_invalid`
 */
export function linkJudge(options: LinkOptions): LinkJudge {
  checkOptions(options, "hosts images links query maxQueryCharacters", "links");
  const { hosts, images = "remove", links = "defang", query = "defang", maxQueryCharacters = 100 } = options;
  if (!Array.isArray(hosts) || !hosts.every((host) => /^(?:\*\.)?[a-z0-9.-]+$|^\[[0-9a-f:.]+\]$/.test(host)))
    throw optionInvalid("links.hosts", "must be a list of lower-case host names, such as `*.example.com`");
  for (const [name, action] of Object.entries({ images, links, query }))
    checkChoice(`links.${name}`, action, ["remove", "defang", "block"]);
  const isListed = (host: string): boolean =>
    hosts.some((listed) =>
      listed.startsWith("*.") ? host === listed.slice(2) || host.endsWith(listed.slice(1)) : host === listed,
    );
  const judge: LinkJudge = (text, place) => {
    const foreign = place === "image" ? images : links;
    let url: URL;
    try {
      // As browsers read it: backslashes, userinfo, punycode, numbers as addresses.
      url = SCHEME.test(text) ? new URL(text) : new URL(text.replace(/^www\./i, "//www."), `https://${RELATIVE}/`);
    } catch {
      return SCHEME.test(text) || /^[\\/]{2}/.test(text) ? foreign : undefined;
    }
    if (!NETWORK.test(url.protocol))
      return place === "bare" || HARMLESS.test(url.protocol) || text.startsWith("data:image/") ? undefined : foreign;
    const host = url.hostname.replace(/\.$/, "");
    // In running text `//` begins a comment as often as an address.
    if (host === RELATIVE || (place === "bare" && /^[\\/]/.test(text) && !host.includes("."))) return undefined;
    if (!isListed(host)) return foreign;
    const carried = url.search.length + url.username.length + url.password.length;
    return carried > maxQueryCharacters ? query : undefined;
  };
  return (given, place) => {
    const text = plainUrl(given);
    // Markdown takes a backslash before a sign for an escape, and a browser takes it for a slash.
    return judge(text, place) ?? (text.includes("\\") ? judge(text.replace(ESCAPE, "$1"), place) : undefined);
  };
}

/** An address without what browsers do not see: entities and control characters. */
export function plainUrl(text: string): string {
  // Browsers drop control characters from addresses.
  return decodeEntities(text)
    .replace(/[\0-\x1f\x7f]/g, "")
    .trim();
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const value = Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
    return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : "";
  });
}

/** An address that can be read and not followed. */
export function defang(text: string): string {
  const url = plainUrl(text);
  const [, scheme = "", host = "", rest = ""] = /^([a-z][a-z0-9+.-]*:)?([\\/]*[^\\/?#]*)(.*)$/is.exec(url) ?? [];
  const safe = /^https?:$/i.test(scheme) ? `hxxp${scheme.slice(4)}` : scheme.replace(":", "[:]");
  const slashes = scheme === "" ? host.replace(/^[\\/]{2,}/, "[//]") : host;
  return safe + slashes.replaceAll(".", "[.]") + rest.replaceAll("//", "[//]");
}
