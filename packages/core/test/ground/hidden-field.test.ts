import { hiddenField } from "@aiguard/core";
import { describe, expect, it } from "vitest";

describe("hiddenField", () => {
  it("gives each object what was set for it, the last time, and nothing to others", () => {
    const first = hiddenField<object, number>("a");
    const second = hiddenField<object, number>("a");
    const [one, other] = [{}, {}];
    first.set(one, 1);
    first.set(one, 2);
    second.set(other, 3);
    expect([first.get(one), first.get(other), second.get(one), second.get(other)]).toEqual([
      2,
      undefined,
      undefined,
      3,
    ]);
  });

  it("is in no listing and no copy of the object", () => {
    const field = hiddenField<object, string>("name");
    const object = { shown: true };
    field.set(object, "hidden");
    expect([Object.keys(object), JSON.stringify(object), field.get({ ...object })]).toEqual([
      ["shown"],
      '{"shown":true}',
      undefined,
    ]);
  });
});
