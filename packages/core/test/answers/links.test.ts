import { describe, expect, test } from "vitest";
import { createOutputGuard, type LinkOptions } from "../../src/index.js";
import { everyLetter, guarded } from "./guarded.js";

const GONE = "about:blank#removed";
const make = (options: Partial<LinkOptions> = {}) =>
  createOutputGuard({ redactor: null, links: { hosts: ["ok.test", "*.docs.test"], ...options } });

/** What becomes of a text, whole and letter by letter. */
function through(text: string, options?: Partial<LinkOptions>): string {
  const output = make(options);
  const whole = guarded(output, [text]);
  expect(guarded(output, everyLetter(text))).toEqual(whole);
  return whole.text;
}

describe("links to hosts that are not listed", () => {
  test.each([
    ["see https://evil.test/a?d=1.", "see hxxps://evil[.]test/a?d=1."],
    ["HTTP://EVIL.test", "hxxp://EVIL[.]test"],
    ["www.evil.test/x", "www[.]evil[.]test/x"],
    ["//evil.test/x", "[//]evil[.]test/x"],
    ["<https://evil.test/x>", "<hxxps://evil[.]test/x>"],
    ["[a](https://evil.test/x)", "[a](hxxps://evil[.]test/x)"],
    ['[a](  https://evil.test/x "t")', '[a](  hxxps://evil[.]test/x "t")'],
    ["[a](<https://evil.test/a b>)", "[a](<hxxps://evil[.]test/a b>)"],
    ["[a](//evil.test/x)", "[a]([//]evil[.]test/x)"],
    ["[a](\\\\evil.test/x)", "[a]([//]evil[.]test/x)"],
    ["[a](https:evil.test/x)", "[a](hxxps:evil[.]test/x)"],
    ["[a](https:/\\evil.test/x)", "[a](hxxps:/\\evil[.]test/x)"],
    ["[a](&#104;ttps://evil.test/x)", "[a](hxxps://evil[.]test/x)"],
    ["[a](https&colon;//evil.test/x)", "[a](hxxps://evil[.]test/x)"],
    ["[a](javascript:alert(1))", "[a](javascript[:]alert(1))"],
    ["[a](data:text/html,x)", "[a](data[:]text/html,x)"],
    ["https://ok.test@evil.test/", "hxxps://ok[.]test@evil[.]test/"],
    ["https://ok.test.evil.test/", "hxxps://ok[.]test[.]evil[.]test/"],
    ["[a](https://evil.test\\@ok.test/)", "[a](hxxps://evil[.]test\\@ok.test/)"],
    ["https://3232235777/", "hxxps://3232235777/"],
    ["ftp://evil.test/x wss://evil.test", "ftp[:]//evil[.]test/x wss[:]//evil[.]test"],
    ["<a href='https://evil.test/x'>y</a>", "&lt;a href='hxxps://evil[.]test/x'>y</a>"],
    ["[![a](https://ok.test/i)](https://evil.test/x)", "[![a](https://ok.test/i)](hxxps://evil[.]test/x)"],
  ])("are defanged: %s", (text, wanted) => {
    expect(through(text)).toBe(wanted);
  });

  test.each([
    ["![a](https://evil.test/x.png)", `![a](${GONE})`],
    ["![a [b] c](https://evil.test/x.png 'title')", `![a [b] c](${GONE} 'title')`],
    ["![a][id]\n\n[id]: https://evil.test/x", `![a][id]\n\n[id]: ${GONE}`],
    ["[id]: <//evil.test/x>", `[id]: <${GONE}>`],
    ["a<img src='https://evil.test/x'>b", "ab"],
    ["a<IMG alt=x SRC = //evil.test/x />b", "ab"],
    ['a<img src="ht&#116;ps://evil.test/x">b', "ab"],
    ["a<img src='ht\ntps://evil.test/x'>b", "ab"],
    ["a<img srcset='/a.png 1x, //evil.test/x 2x'>b", "ab"],
    ["a<div style='background:url(//evil.test/x)'>b", "ab"],
    ["a<script src=https://evil.test/x></script>b", "a</script>b"],
  ])("that a program fetches by itself are removed: %s", (text, wanted) => {
    expect(through(text)).toBe(wanted);
  });

  test.each([
    "https://ok.test/path?q=short",
    "https://a.b.docs.test/ and https://docs.test",
    "[a](/path) [b](#anchor) [c](mailto:a@b.test) [d](tel:+123)",
    "![a](data:image/png;base64,AAAA)",
    "<img src='/local.png'> <b class='x'>bold</b> <br/>",
    "a < b, c > d, x <y and y> z, i<n; i++, Map<string, List<number>>",
    "std::cout <<endl <<flush; // see the notes // here",
    "http: the protocol, https, www, 12/03/2026, and/or, [1], [a]: b",
    "`[a](b)` [](c) ![](d) [e]() (f)",
    "",
  ])("leave all else as it is: %s", (text) => {
    expect(through(text)).toBe(text);
  });

  test("can be removed, and images defanged", () => {
    expect(through("see https://evil.test/a.", { links: "remove" })).toBe(`see ${GONE}.`);
    expect(through("![a](https://evil.test/a)", { images: "defang" })).toBe("![a](hxxps://evil[.]test/a)");
    expect(through("<a href=https://evil.test/a>b</a>", { links: "remove" })).toBe("b</a>");
  });

  test("can end the answer before them", () => {
    const text = "Look: ![a](https://evil.test/x) and so on";
    expect(guarded(make({ images: "block" }), everyLetter(text))).toEqual({
      text: "Look: ![a](",
      stopped: "answer_blocked",
      findings: ["link:block"],
    });
    expect(guarded(make({ images: "block" }), ["a <img src=//evil.test> b"]).text).toBe("a ");
  });

  test("may carry no more in a query than they should", () => {
    const long = `https://ok.test/?q=${"a".repeat(200)}`;
    expect(through(long)).toBe(long.replace("https://ok.test", "hxxps://ok[.]test"));
    expect(through(long, { maxQueryCharacters: 300 })).toBe(long);
    expect(through(`https://${"u".repeat(200)}@ok.test/`, { query: "remove" })).toBe(GONE);
  });

  test("are judged by their beginning when they are very long, and disarmed to their end", () => {
    const tail = "x".repeat(5000);
    expect(through(`a https://evil.test/${tail} b`, { links: "remove" })).toBe(`a ${GONE} b`);
    expect(through(`a https://evil.test/${tail} b`)).toBe(`a hxxps://evil[.]test/${tail} b`);
    expect(through(`![a](https://ok.test/${tail})`)).toBe(`![a](https://ok.test/${tail})`);
  });
});

test.each([
  ["<img alt='>' src=//evil.test/x>", "&lt;img alt='>' src=[//]evil[.]test/x>"],
  ["<img a=b=\" c='>' src=//evil.test/x>", "&lt;img a=b=\" c='>' src=[//]evil[.]test/x>"],
  ["<img <b c='>' src=//evil.test/x>", "&lt;img &lt;b c='>' src=[//]evil[.]test/x>"],
  [`<img alt='${"x".repeat(3000)}' src=&#47;/evil.test/x>`, /^&lt;img alt='x{3000}' src=/],
  ["<img src=//evil.test/x", "&lt;img src=[//]evil[.]test/x"],
])("a tag that readers may take differently is made none: %s", (text, wanted) => {
  const out = through(text);
  if (typeof wanted === "string") expect(out).toBe(wanted);
  else expect(out).toMatch(wanted);
});
