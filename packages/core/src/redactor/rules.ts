/** One kind of secret or personal data that the redactor masks. */
export interface RedactionRule {
  /** Name in placeholders and counts, such as `email`. */
  readonly id: string;
  /** A global pattern without backtracking blow-up: every repetition is bounded or over one class. */
  readonly pattern: RegExp;
  /** Says whether a match is really one, by checksum or shape. */
  readonly accepts?: (match: string) => boolean;
}

/** The built-in rules, in the order in which they claim text. */
export function builtInRules(): readonly RedactionRule[] {
  return [
    {
      id: "private-key",
      pattern:
        /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----(?:[A-Za-z0-9+/=\s]|\\n){0,10000}(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?/g,
    },
    {
      id: "jwt",
      pattern: /\beyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{0,2000}/g,
    },
    {
      id: "connection-string",
      pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>]{0,200}:[^\s@/"'<>]{1,200}@[\w.-]{1,200}/gi,
    },
    {
      id: "authorization",
      pattern: /\b(?:Bearer|Basic) [\w+/=.~-]{16,4000}/gi,
    },
    {
      id: "api-key",
      pattern:
        /\b(?:sk-(?:ant-|proj-|svcacct-)?[\w-]{20,200}|AIza[\w-]{35}|gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{22,255}|xox[abeoprs]-[\w-]{10,250}|(?:AKIA|ASIA)[A-Z0-9]{16}|[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}|glpat-[\w-]{20,40}|npm_[A-Za-z0-9]{36}|hf_[A-Za-z0-9]{30,40})(?![\w-])/g,
    },
    {
      id: "aiguard-key",
      pattern: /\b[a-z0-9_]{1,32}_[0-9A-Za-z]{16}_[0-9A-Za-z]{32}_[0-9A-Za-z]{6}\b/g,
    },
    {
      id: "email",
      pattern: /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\b/gi,
    },
    {
      id: "card",
      pattern: /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d.])/g,
      accepts: (match) => passesLuhn(match.replace(/\D/g, "")),
    },
    {
      id: "iban",
      pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g,
      accepts: passesIban,
    },
  ];
}

/** Luhn's checksum (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The checksum of an IBAN (ISO 13616, modulo 97). */
function passesIban(match: string): boolean {
  const compact = match.replaceAll(" ", "");
  if (compact.length < 15 || compact.length > 34) return false;
  let rest = 0;
  for (const letter of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
