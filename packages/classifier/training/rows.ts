import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One text of a set. */
export interface Row {
  readonly text: string;
  readonly label: 0 | 1;
  readonly kind: string;
  /** The set that it is from. */
  readonly source: string;
}

/** Says what is missing and how to mend it. */
export class DataMissing extends Error {}

/** Reads every set of one folder, in the order of their names. */
export function readRows(folder: string): readonly Row[] {
  if (!existsSync(folder)) throw new DataMissing(`no training data at ${folder}: give its folder with --data DIR`);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl.gz"))
    .sort();
  if (files.length === 0)
    throw new DataMissing(`no *.jsonl.gz in ${folder}: give the folder of the data with --data DIR`);
  return files.flatMap((file) => {
    const source = file.replace(".jsonl.gz", "");
    return gunzipSync(readFileSync(join(folder, file)))
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const { text, label, kind } = JSON.parse(line) as Row;
        return { text, label, kind, source };
      });
  });
}
