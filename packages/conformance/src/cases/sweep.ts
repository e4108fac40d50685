import { expect, it } from "vitest";
import type { Suite } from "../describe-adapter.js";

/** What the whole suite has sent, and what has come out of it: these cases stand last. */
export function sweepCases(suite: Suite): void {
  it("has let out no key, prompt or secret: in no reply, event, log or call of the provider", async () => {
    await suite.client.events();
    const { leaks, seen, needles } = suite.sweep.report();
    console.log(
      `swept ${seen.replies} replies, ${seen.events} events, ${seen.logs} logs and ${seen.calls} calls of the provider ` +
        `for ${needles.key} keys, ${needles.prompt} prompts and ${needles.secret} secrets`,
    );
    expect(leaks).toEqual([]);
    for (const count of [seen.replies, seen.events, seen.calls, needles.key, needles.prompt])
      expect(count).toBeGreaterThan(100);
    // Next logs nothing for a request, but its start.
    expect(seen.logs).toBeGreaterThan(0);
  });
}
