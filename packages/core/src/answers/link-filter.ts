import type { TextFilter } from "../ground/text-filter.js";
import { defang, type LinkAction, type LinkJudge, type LinkPlace, plainUrl } from "./link-policy.js";

/** Most characters of an address or a tag that wait; a longer one is judged by its beginning. */
const CAP = 2048;
const REMOVED = "about:blank#removed";
const MAX_BRACKETS = 32;

// Where an address, a destination or a tag may begin, and the end of a text that may be the beginning of one.
const TRIGGER = /!?\[|\]|<|(?:https?|ftp|wss?):|www\.|(?<![:\w/])\/\/(?=\w)/gi;
const TAIL = /(?:h(?:t(?:t(?:ps?)?)?)?|f(?:tp?)?|w(?:ss?|ww?)?|<|!|\/\/?)$/i;
const TAG_NAME = /<[a-z][a-z0-9-]{0,31}/iy;
/** A tag that every reader takes for the same. */
const STRICT_TAG = /^<[a-z][a-z0-9-]*(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=`]+))?)*\s*\/?>$/i;
/** An address in a tag, but for the scheme before its slashes, which is looked for where there are slashes only. */
const URL_IN_TAG =
  /[\\/]{2}(?<=([a-z][a-z0-9+.-]{1,15}:)?..)[^\s"'<>,)]*|(?:https?|ftp|wss?|javascript|vbscript|data|file):(?![\\/]{2})[^\s"'<>)]*/gi;
/** A sentence's own marks are not of its last address. */
const MARKS = /$(?<=([.,;:!?*_~]{0,64}))/;
/** Tags that lead somewhere only when their reader says so. */
const LINKING = /^<(?:a|area|form|blockquote|q|del|ins)$/i;
/** Tags in which something may be fetched, also when they are written in a way that readers differ on. */
const FETCHING =
  /^<(?:a|area|audio|base|body|button|div|embed|form|frame|html|iframe|image|img|input|link|meta|object|p|picture|script|source|span|style|svg|table|t[dhr]|track|use|video)$/i;

type State = "text" | "bracket" | "gap" | "destination" | "angle" | "bare" | "tag" | "dropping" | "passing";

/** What the filter is told, besides its judge. */
export interface LinkFilterOptions {
  readonly judge: LinkJudge;
  /** Called for each link that may not stand; true when the text is to end before it. Otherwise `block` defangs. */
  readonly onLink: (action: LinkAction) => boolean;
}

/** Removes or defangs links and images that lead where they must not, in markdown, in HTML and in running text. */
export function linkFilter(options: LinkFilterOptions): TextFilter {
  return new LinkFilter(options);
}

class LinkFilter implements TextFilter {
  readonly #options: LinkFilterOptions;
  #text = "";
  /** What stands before has gone out; what stands before `seen` has been looked at. */
  #at = 0;
  #seen = 0;
  #depth = 0;
  #state: State = "text";
  /** For each open bracket, whether an image's; and what the last closed one was, or a reference's definition. */
  #brackets: boolean[] = [];
  #place: LinkPlace = "link";
  /** Which token `dropping` and `passing` go on with. */
  #rest: State = "bare";
  #isOver = false;

  constructor(options: LinkFilterOptions) {
    this.#options = options;
  }

  push(text: string): string {
    return this.#run(text, false);
  }

  end(): string {
    const out = this.#run("", true);
    this.#isOver = true;
    return out;
  }

  #run(text: string, isEnd: boolean): string {
    if (this.#isOver) return "";
    // One character stays, because what stands before an address says whether it is one.
    const gone = Math.max(0, this.#at - 1);
    this.#text = this.#text.slice(gone) + text;
    this.#seen -= gone;
    this.#at -= gone;
    let out = "";
    while (!this.#isOver) {
      const more = this.#step(isEnd);
      if (more === undefined) break;
      out += more;
    }
    return out;
  }

  /** What goes out next; undefined when more must come first. */
  #step(isEnd: boolean): string | undefined {
    const isAtEnd = this.#at >= this.#text.length;
    if (isAtEnd && this.#state !== "destination" && this.#state !== "angle") return undefined;
    if (this.#state === "text") return this.#inText(isEnd);
    if (this.#state === "bracket") return this.#behindBracket();
    if (this.#state === "gap") return this.#inGap();
    if (this.#state === "tag") return this.#inTag(isEnd);
    if (isAtEnd && !isEnd) return undefined;
    return this.#inToken(isEnd);
  }

  #go(state: State, end: number): string {
    const out = this.#text.slice(this.#at, end);
    this.#at = end;
    this.#seen = end;
    this.#depth = 0;
    this.#state = state;
    return out;
  }

  #inText(isEnd: boolean): string | undefined {
    TRIGGER.lastIndex = this.#at;
    const found = TRIGGER.exec(this.#text);
    if (found === null) {
      const tail = isEnd
        ? 0
        : (TAIL.exec(this.#text.slice(Math.max(this.#at, this.#text.length - 6)))?.[0].length ?? 0);
      const end = this.#text.length - tail;
      return end > this.#at ? this.#go("text", end) : isEnd ? this.#go("text", this.#text.length) : undefined;
    }
    const [sign] = found;
    const end = found.index + sign.length;
    if (sign.endsWith("[")) {
      if (this.#brackets.push(sign.length > 1) > MAX_BRACKETS) this.#brackets.shift();
      return this.#go("text", end);
    }
    if (sign === "]") {
      this.#place = this.#brackets.pop() ? "image" : "link";
      return this.#go("bracket", end);
    }
    if (sign !== "<") return this.#go("bare", found.index);
    TAG_NAME.lastIndex = found.index;
    const name = TAG_NAME.exec(this.#text)?.[0];
    const next = this.#text[found.index + (name ?? "<").length];
    if (next === undefined && !isEnd) {
      // It may still become a tag.
      return found.index > this.#at ? this.#go("text", found.index) : undefined;
    }
    const isTag = name !== undefined && next !== undefined && /[\s/>]/.test(next);
    if (!isTag) return this.#go("text", end);
    const out = this.#go("tag", found.index);
    this.#seen = found.index + 1;
    return out;
  }

  #behindBracket(): string {
    const sign = this.#text[this.#at];
    if (sign === ":") this.#place = "image";
    return sign === "(" || sign === ":" ? this.#go("gap", this.#at + 1) : this.#go("text", this.#at);
  }

  #inGap(): string {
    const sign = this.#text[this.#at] ?? "";
    if (/\s/.test(sign)) return this.#go("gap", this.#at + 1);
    return this.#go(sign === "<" ? "angle" : "destination", sign === "<" ? this.#at + 1 : this.#at);
  }

  /** An address up to its end, or up to the cap. */
  #inToken(isEnd: boolean): string | undefined {
    const isGoingOn = this.#state === "dropping" || this.#state === "passing";
    const kind = isGoingOn ? this.#rest : this.#state;
    let end = this.#seen;
    while (end < this.#text.length && (isGoingOn || end - this.#at < CAP) && !this.#ends(kind, end)) end++;
    this.#seen = end;
    if (isGoingOn) {
      const isDone = end < this.#text.length;
      const said = this.#text.slice(this.#at, end);
      const out = this.#state === "passing" ? said : "";
      this.#at = end;
      if (isDone) this.#state = "text";
      return out === "" && !isDone ? undefined : out;
    }
    const isCapped = end - this.#at >= CAP;
    if (end === this.#text.length && !isEnd && !isCapped) return undefined;
    let token = this.#text.slice(this.#at, end);
    if (kind === "bare" && !isCapped) token = token.slice(0, token.length - (MARKS.exec(token)?.[1]?.length ?? 0));
    return this.#judged(token, kind, isCapped);
  }

  #judged(token: string, kind: State, isCapped: boolean): string {
    const end = this.#at + token.length;
    const action = this.#options.judge(token, kind === "bare" ? "bare" : this.#place);
    // Something must be taken, or the same place would be looked at for ever.
    if (action === undefined) {
      const out = this.#go("text", Math.max(end, this.#at + (kind === "bare" ? 1 : 0)));
      if (isCapped) this.#goOn("passing", kind);
      return out;
    }
    if (this.#stops(action)) return "";
    this.#go("text", end);
    if (isCapped) this.#goOn(action === "remove" ? "dropping" : "passing", kind);
    return action === "remove" ? REMOVED : defang(token);
  }

  #goOn(state: State, rest: State): void {
    this.#state = state;
    this.#rest = rest;
  }

  #stops(action: LinkAction): boolean {
    this.#isOver = this.#options.onLink(action);
    return this.#isOver;
  }

  #ends(kind: State, at: number): boolean {
    const sign = this.#text[at] ?? "";
    if (kind === "angle") return sign === ">" || sign === "\n";
    if (sign === "(") this.#depth++;
    if (sign === ")" && --this.#depth < 0) return true;
    return kind === "bare" ? /[\s<>"'`\]|{}^]/.test(sign) : /\s/.test(sign);
  }

  #inTag(isEnd: boolean): string | undefined {
    let end = this.#seen;
    while (end < this.#text.length && end - this.#at < CAP && !/[<>]/.test(this.#text[end] ?? "")) end++;
    this.#seen = end;
    const isWhole = this.#text[end] === ">";
    if (end === this.#text.length && !isEnd && end - this.#at < CAP) return undefined;
    const tag = this.#text.slice(this.#at, isWhole ? end + 1 : end);
    const name = /^<[a-z0-9-]+/i.exec(tag)?.[0] ?? "";
    if (!isWhole || !STRICT_TAG.test(tag)) {
      // Readers differ on where it ends: then it had better be none.
      const isRisky = tag.includes("=") || FETCHING.test(name);
      const out = this.#go("text", this.#at + 1);
      return isRisky ? "&lt;" : out;
    }
    const place = LINKING.test(name) ? "link" : "image";
    const plain = plainUrl(tag);
    const urls = urlsIn(plain);
    for (const { url } of urls) {
      const action = this.#options.judge(url, place);
      if (action === undefined) continue;
      if (this.#stops(action)) return "";
      this.#go("text", this.#at + tag.length);
      return action === "remove" ? "" : disarmed(plain, urls);
    }
    return this.#go("text", this.#at + tag.length);
  }
}

interface UrlInTag {
  readonly url: string;
  readonly start: number;
}

function urlsIn(tag: string): readonly UrlInTag[] {
  return [...tag.matchAll(URL_IN_TAG)].map(({ 0: rest, 1: scheme = "", index }) => ({
    url: scheme + rest,
    start: index - scheme.length,
  }));
}

/** A tag that is none any more, and none of whose addresses can be followed. */
function disarmed(tag: string, urls: readonly UrlInTag[]): string {
  let out = "&lt;";
  let at = 1;
  for (const { url, start } of urls) {
    out += tag.slice(at, start) + defang(url);
    at = start + url.length;
  }
  return out + tag.slice(at);
}
