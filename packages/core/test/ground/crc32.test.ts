import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { crc32 } from "../../src/ground/crc32.js";

it("is the CRC-32 that zip, gzip and GitHub's tokens use", () => {
  expect(crc32("123456789")).toBe(0xcbf43926);
  expect(crc32("")).toBe(0);
  fc.assert(fc.property(fc.string({ unit: "binary-ascii" }), (text) => crc32(text) === zlibCrc32(text)));
});
