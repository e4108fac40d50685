import { createKeyring } from "@aiguard/core";
import { aiguardProxy, withAiguard } from "@aiguard/next";
import { NextRequest } from "next/server.js";
import { describe, expect, it } from "vitest";
import { noParams, oneSlotGuard, prompt } from "./guards.js";

describe("aiguardProxy", () => {
  it("turns away who cannot be known, and passes on who can, untouched and uncounted", async () => {
    const keyring = createKeyring({ prefix: "test" });
    const { key } = await keyring.issue({ tenant: "demo", owner: "ada", scopes: ["chat"] });
    const { guard, ends } = oneSlotGuard({ keyring });
    const proxy = aiguardProxy(guard, { scopes: ["chat"] });
    for (let sent = 0; sent < 3; sent++) {
      const passed = await proxy(new NextRequest(prompt("Hello", { headers: { "x-api-key": key } })));
      expect([passed.status, passed.headers.get("x-middleware-next")]).toEqual([200, "1"]);
    }
    const { key: other } = await keyring.issue({ tenant: "demo", owner: "bob" });
    const refused = await proxy(new NextRequest(prompt("Hello", { headers: { "x-api-key": other } })));
    expect([refused.status, await refused.json()]).toMatchObject([403, { status: 403 }]);
    expect(ends()).toEqual([]);
  });

  it("confers no trust: the route decides for itself", async () => {
    const { guard } = oneSlotGuard({ anonymous: undefined as never });
    const identify = (): { tenant: string; subject: string } => ({ tenant: "demo", subject: "ada" });
    const request = new NextRequest(prompt());
    expect((await aiguardProxy(guard, { identify })(request)).headers.get("x-middleware-next")).toBe("1");
    const POST = withAiguard(guard, () => expect.unreachable(), { identify: () => null });
    expect((await POST(request, noParams)).status).toBe(401);
  });

  it("takes only options that there are", () => {
    expect(() => aiguardProxy(oneSlotGuard().guard, { scope: [] } as object)).toThrow(
      expect.objectContaining({ code: "option_invalid" }),
    );
  });
});
