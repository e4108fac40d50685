import { describe, expect, it } from "vitest";
import { withDeadline } from "../../src/ground/deadline.js";
import { runSteps, type Steps, wait } from "../../src/ground/steps.js";

function* sum(values: readonly (number | Promise<number>)[]): Steps<number> {
  let total = 0;
  for (const value of values) total += yield* wait(value);
  return total;
}

describe("runSteps", () => {
  it("stays synchronous until something has to be waited for", async () => {
    expect(runSteps(sum([1, 2]))).toBe(3);
    const later = runSteps(sum([1, Promise.resolve(2), 3, Promise.resolve(4)]));
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toBe(10);
  });

  it("throws a rejection where it is waited for", async () => {
    function* guarded(): Steps<string> {
      try {
        yield* wait(Promise.reject(new Error("down")));
        return "up";
      } catch {
        return yield* wait(Promise.resolve("caught"));
      }
    }
    expect(await runSteps(guarded())).toBe("caught");
  });

  it("gives what the steps throw themselves to the caller", async () => {
    function* failing(wait1: boolean): Steps<never> {
      if (wait1) yield* wait(Promise.resolve());
      throw new Error("own");
    }
    expect(() => runSteps(failing(false))).toThrow("own");
    await expect(runSteps(failing(true))).rejects.toThrow("own");
    await expect(runSteps(sum([Promise.reject(new Error("theirs"))]))).rejects.toThrow("theirs");
  });
});

describe("withDeadline", () => {
  it("gives a value at once, a promise in time, and a coded error when it is late", async () => {
    expect(withDeadline(5, 10)).toBe(5);
    expect(await withDeadline(Promise.resolve(5), 1000)).toBe(5);
    await expect(withDeadline(new Promise(() => {}), 5)).rejects.toMatchObject({ code: "deadline_exceeded" });
  });

  it("passes a rejection on, and swallows one that comes late", async () => {
    await expect(withDeadline(Promise.reject(new Error("no")), 1000)).rejects.toThrow("no");
    const late = new Promise((_, reject) => setTimeout(reject, 20, new Error("late")));
    await expect(withDeadline(late, 5)).rejects.toMatchObject({ code: "deadline_exceeded" });
    await new Promise((resolve) => setTimeout(resolve, 40));
  });
});
