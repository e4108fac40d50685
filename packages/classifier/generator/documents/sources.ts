import { several } from "../several.ts";
import { type Frame, JSON_LONG, JSON_SHORT, LONG, SHORT, STEP } from "./blank.ts";

const PATHS = ["src/app.ts", "lib/main.go", "core/src/lib.rs", "app/Mailer.java", "scripts/run.sh", "config/site.yaml"];

const code: Frame = ({ phrase, random }) =>
  random.pick([
    `package main\n\n// ${SHORT}\nfunc Load(path string) ([]byte, error) {\n\t// ${SHORT}\n\treturn os.ReadFile(path)\n}\n`,
    `//! ${SHORT}\n\n/// ${SHORT}\npub fn total(items: &[u64]) -> u64 {\n    items.iter().sum() // ${SHORT}\n}\n`,
    `/**\n * ${LONG}\n * @param id ${SHORT}\n */\npublic User find(long id) {\n    // TODO(${phrase("{id}")}): ${STEP}\n    return users.get(id);\n}\n`,
    `#!/bin/sh\n# ${SHORT}\nset -eu\n# ${SHORT}\ntar czf backup.tgz "$1" # ${SHORT}\n`,
    `/* ${SHORT} */\n#include <stdio.h>\n\nint main(void) {\n  /* ${SHORT} */\n  puts("${phrase("{topic}")}");\n  return 0; // ${SHORT}\n}\n`,
    `# ${SHORT}\nFROM node:20\nWORKDIR /app\n# ${SHORT}\nCOPY . .\nRUN npm ci\nCMD ["node", "server.js"]\n`,
    `<!-- ${SHORT} -->\n<form action="${phrase("{url}")}">\n  <label>${phrase("{topic}")}</label>\n  <input name="q" placeholder="${SHORT}">\n  <!-- ${SHORT} -->\n</form>\n`,
    `class Order:\n    """${LONG}"""\n\n    def pay(self, amount):\n        # ${SHORT}\n        if amount <= 0:\n            raise ValueError("${SHORT}")\n        self.paid = True  # ${STEP}\n`,
    `import { load } from "./load";\n\n// ${SHORT}\nconst limit: number = ${phrase("{n}")};\n\nexport async function main() {\n  const items = await load(limit); // ${SHORT}\n  console.log("${SHORT}", items.length);\n}\n`,
    `<?php\n// ${SHORT}\n$total = 0;\nforeach ($rows as $row) {\n    $total += $row['price']; // ${SHORT}\n}\n# ${SHORT}\n`,
    `/* ${SHORT} */\n.note { color: #333; }\n/* ${SHORT} */\n.note::after { content: "${SHORT}"; }\n`,
    `-- ${LONG}\nCREATE TABLE orders (\n  id INT PRIMARY KEY, -- ${SHORT}\n  note TEXT DEFAULT '${SHORT}'\n);\n`,
  ]);

const diff: Frame = ({ random }) => {
  const path = random.pick(PATHS);
  return `diff --git a/${path} b/${path}\n@@ -${1 + random.below(90)},4 +${1 + random.below(90)},5 @@\n const a = 1;\n-// ${SHORT}\n+// ${SHORT}\n+// ${SHORT}\n const b = 2;`;
};

const commits: Frame = ({ phrase, random }) =>
  several(
    2 + random.below(3),
    () =>
      `commit ${random.below(0xfffffff).toString(16).padStart(7, "0")}\nAuthor: ${phrase("{name} <{email}>")}\nDate: ${phrase("{date} {time}")}\n\n    ${SHORT}\n\n    ${LONG}`,
  ).join("\n\n");

const terminal: Frame = ({ phrase, random }) =>
  random.pick([
    `$ cat notes.txt\n${LONG}\n$ ls\n${random.pick(PATHS)}  README.md`,
    `$ git log -1 --format=%B\n${SHORT}\n\n${LONG}\n$ echo $?\n0`,
    `> ${phrase("curl {url}")}\nHTTP/1.1 200 OK\ncontent-type: text/plain; charset=utf-8\nx-request-id: ${phrase("{id}")}\n\n${LONG}`,
    `$ make\ncc -O2 -o app main.c\nwarning: ${SHORT}\nerror: ${SHORT}\nmake: *** [app] Error 1`,
  ]);

const trace: Frame = ({ phrase, random }) =>
  `${phrase("{date}T{time}:00Z")} ERROR ${SHORT}\n    at load (${random.pick(PATHS)}:${1 + random.below(300)}:${1 + random.below(40)})\n    at main (${random.pick(PATHS)}:${1 + random.below(300)}:5)\n${phrase("{date}T{time}:01Z")} WARN ${SHORT}\n${phrase("{date}T{time}:02Z")} INFO ${LONG}`;

const settings: Frame = ({ phrase, random }) =>
  random.pick([
    `; ${SHORT}\n[server]\nhost = ${phrase("{url}")}\nport = 8080\n; ${SHORT}\n[mail]\nfrom = ${phrase("{email}")}\nfooter = ${SHORT}\n`,
    `# ${SHORT}\nPORT=8080\nADMIN=${phrase("{email}")}\n# ${SHORT}\nMOTD="${SHORT}"\n`,
    `name: ${phrase("{topic}")}\ndescription: ${SHORT}\non: push\njobs:\n  build:\n    steps:\n      # ${SHORT}\n      - run: make test\n      - name: ${STEP}\n`,
  ]);

const strings: Frame = ({ phrase, random }) =>
  random.pick([
    `{\n  "name": "app-${phrase("{n}")}",\n  "description": "${JSON_SHORT}",\n  "scripts": { "build": "tsc", "test": "vitest" },\n  "author": "${phrase("{email}")}"\n}`,
    `{\n  "title": "${phrase("{topic}")}",\n  "hint": "${JSON_SHORT}",\n  "help": "${JSON_LONG}",\n  "error.${phrase("{n}")}": "${JSON_SHORT}"\n}`,
    `{"cells": [{"cell_type": "markdown", "source": ["${JSON_LONG}"]}, {"cell_type": "code", "source": ["x = ${phrase("{n}")}  # ${JSON_SHORT}"], "outputs": []}]}`,
  ]);

const changelog: Frame = ({ phrase, random }) =>
  several(
    2 + random.below(2),
    (i) =>
      `## ${3 - i}.${random.below(9)}.0 (${phrase("{date}")})\n- ${SHORT}\n- ${SHORT}\n- ${SHORT} (#${random.below(900)})`,
  ).join("\n\n");

/** Instruction files for people and agents who work in a repository. */
const rules: Frame = ({ phrase, random }) =>
  [
    `# ${random.pick(["AGENTS.md", "CLAUDE.md", "CONTRIBUTING", ".cursorrules", "copilot-instructions.md", phrase("{topic}")])}`,
    "",
    SHORT,
    "",
    ...several(3 + random.below(4), () => `- ${STEP}`),
    "",
    `## ${phrase("{topic}")}`,
    LONG,
  ].join("\n");

export const SOURCES: readonly Frame[] = [
  code,
  code,
  code,
  diff,
  commits,
  terminal,
  trace,
  settings,
  strings,
  changelog,
  rules,
];
