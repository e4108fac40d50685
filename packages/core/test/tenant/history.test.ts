import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRoles, createHistoryPolicy } from "../../src/tenant/history.js";

const SCOPE = "aiguard:system";

describe("checkRoles", () => {
  it("lets any client send user, assistant and tool turns, and no other", () => {
    const policy = createHistoryPolicy();
    expect(checkRoles([], [], policy)).toEqual({ ok: true });
    expect(checkRoles(["user", "assistant", "tool", "user"], [], policy)).toEqual({ ok: true });
    const known = ["user", "assistant", "tool"];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom("system", "developer", "System", "user ", "function", "__proto__", "includes"),
        ),
        fc.array(fc.string()),
        (role, scopes) => {
          fc.pre(!known.includes(role));
          expect(checkRoles(["user", role, "user"], scopes, policy)).toEqual({ ok: false, role: role.slice(0, 32) });
        },
      ),
    );
  });

  it("lets whoever has the scope send system and developer turns, and still no unknown ones", () => {
    const policy = createHistoryPolicy();
    expect(checkRoles(["system", "developer", "user"], ["chat", SCOPE], policy)).toEqual({ ok: true });
    expect(checkRoles(["system", "root"], [SCOPE], policy)).toEqual({ ok: false, role: "root" });
    const renamed = createHistoryPolicy({ systemScope: "operator" });
    expect(checkRoles(["system"], [SCOPE], renamed)).toEqual({ ok: false, role: "system" });
    expect(checkRoles(["system"], ["operator"], renamed)).toEqual({ ok: true });
  });

  it("takes the operator's own list of roles", () => {
    const policy = createHistoryPolicy({ roles: ["user"] });
    expect(checkRoles(["user"], [], policy)).toEqual({ ok: true });
    expect(checkRoles(["user", "assistant"], [], policy)).toEqual({ ok: false, role: "assistant" });
    expect(checkRoles(["system"], [], createHistoryPolicy({ roles: ["system"] }))).toEqual({ ok: true });
  });

  it("refuses what is no role at all, and never throws", () => {
    const policy = createHistoryPolicy();
    for (const role of [undefined, null, 5, {}, ["user"], Symbol("user"), Object.create(null)]) {
      expect(checkRoles([role as string], [SCOPE], policy)).toEqual({ ok: false, role: "" });
    }
    expect(checkRoles(["x".repeat(1e6)], [], policy)).toEqual({ ok: false, role: "x".repeat(32) });
  });
});

describe("createHistoryPolicy", () => {
  it("copies its options, so that nobody changes them afterwards", () => {
    const roles = ["user"];
    const policy = createHistoryPolicy({ roles });
    roles.push("system");
    expect(policy).toEqual({ roles: ["user"], systemScope: SCOPE });
    expect(Object.isFrozen(policy) && Object.isFrozen(policy.roles)).toBe(true);
  });

  it("names a wrong option", () => {
    const wrong: [string, () => unknown][] = [
      ["history.roles", () => createHistoryPolicy({ roles: "user" as unknown as string[] })],
      ["history.roles", () => createHistoryPolicy({ roles: [""] })],
      ["history.role", () => createHistoryPolicy({ role: ["user"] } as object)],
      ["history", () => createHistoryPolicy(null as unknown as object)],
      ["history.systemScope", () => createHistoryPolicy({ systemScope: "" })],
      ["history.systemScope", () => createHistoryPolicy({ systemScope: 5 as unknown as string })],
    ];
    for (const [option, make] of wrong) {
      expect(make).toThrow(
        expect.objectContaining({ code: "option_invalid", message: expect.stringContaining(`\`${option}\``) }),
      );
    }
  });
});
