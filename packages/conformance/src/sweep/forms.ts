/** The forms in which a text may say what it must not: as it is, and undone of what JSON, addresses and base64 do to it. */
export function formsOf(text: string): readonly string[] {
  const forms = new Set([text, unescaped(text)]);
  for (const form of [...forms]) {
    forms.add(percentDecoded(form));
    for (const decoded of base64Decoded(form)) forms.add(decoded);
  }
  return [...forms];
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|(["\\/nrtbf]))/g, (_, unit?: string, sign = "") =>
    unit === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[\da-fA-F]{2})+/g, (encoded) => Buffer.from(encoded.replaceAll("%", ""), "hex").toString());
}

/** What stands in base64 may begin at any of four letters of a longer run. */
function base64Decoded(text: string): readonly string[] {
  const runs = text.match(/[\w+/-]{12,}/g) ?? [];
  return [0, 1, 2, 3].map((shift) => runs.map((run) => Buffer.from(run.slice(shift), "base64").toString()).join("\n"));
}
