import { orDisguised } from "./characters.js";
import type { RunOn } from "./rule.js";

/** Runs on over characters of a class and what may be hidden between them. */
export function over(characters: string): RunOn {
  const rest = new RegExp(`[^${orDisguised(characters)}]`, "g");
  return (text, from) => {
    rest.lastIndex = from;
    return rest.exec(text)?.index ?? -1;
  };
}

/** Runs on to the marker that ends a private key, which may come in pieces. */
export function toEndMarker(): RunOn {
  let before = "";
  return (text, from) => {
    const rest = before + text.slice(from);
    const match = /-----END [A-Z ]{0,30}PRIVATE KEY[A-Z ]{0,8}-----/.exec(rest);
    if (match !== null) return from - before.length + match.index + match[0].length;
    before = rest.slice(-80);
    return -1;
  };
}

/** Runs on to the quote that closes a value: a bare one, or an escaped one when the value was opened by such. */
export function toQuote(quote: string, isEscaped: boolean): RunOn {
  let isBehindBackslash = false;
  return (text, from) => {
    for (let i = from; i < text.length; i++) {
      const letter = text.charAt(i);
      if (letter === "\n" || (letter === quote && !isBehindBackslash)) return i;
      if (isEscaped && letter === "\\") return i;
      isBehindBackslash = letter === "\\" && !isBehindBackslash;
    }
    return -1;
  };
}
