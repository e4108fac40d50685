import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/index.js";

describe("applyChanges", () => {
  it("never changes the original, and shares what is not on the way to a change", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 }),
        (body, path) => {
          const before = JSON.stringify(body);
          applyChanges(body, [{ path, value: "new" }]);
          expect(JSON.stringify(body)).toBe(before);
        },
      ),
    );
    const body = { a: { b: 1 }, c: { d: 2 } };
    const changed = applyChanges(body, [{ path: ["a", "b"], value: 3 }]) as typeof body;
    expect([changed.a.b, changed.c === body.c, body.a.b]).toEqual([3, true, 1]);
  });

  it("puts several values in", () => {
    const body = { list: [{ t: "a" }, { t: "b" }] };
    const changes = [0, 1].map((i) => ({ path: ["list", i, "t"], value: i }));
    expect(applyChanges(body, changes)).toEqual({ list: [{ t: 0 }, { t: 1 }] });
  });

  it("leaves a body alone that has no such place, and replaces the whole of it by an empty path", () => {
    expect(applyChanges({ a: "text" }, [{ path: ["a", "b"], value: 1 }])).toEqual({ a: "text" });
    expect(applyChanges({ a: 1 }, [{ path: [], value: 2 }])).toBe(2);
    expect(applyChanges(null, [{ path: ["a"], value: 1 }])).toBe(null);
  });
});
