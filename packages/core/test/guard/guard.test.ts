import { describe, expect, it } from "vitest";
import {
  AiguardError,
  checkMount,
  concurrent,
  createGuard,
  createKeyring,
  type GuardOptions,
  requests,
  tokens,
} from "../../src/index.js";
import { ATTACK, admissionOf, bytesRequest, codeOf, guardWithKey, parsedRequest } from "./fixture.js";

describe("createGuard", () => {
  it.each<[string, object]>([
    ["limit", { limit: 5 }],
    ["limits", { limits: requests(1).per("minute").by("key") }],
    ["limits[0]", { limits: [requests(1).per("minute")] }],
    ["limits[1]", { limits: [requests(1).per("minute").by("key"), requests(2).per("minute").by("key")] }],
    ["limiterDeadlineMs", { limiterDeadlineMs: 60_001 }],
    ["prices", { prices: null }],
    ["prices.gpt.in", { prices: { gpt: { in: 2, out: 3 } } }],
    ["prices.gpt", { prices: { gpt: 5 } }],
    ["body.maxBytes", { body: { maxBytes: 0 } }],
    ["body.timeoutMs", { body: { timeoutMs: Number.NaN } }],
    ["maxInputCharacters", { maxInputCharacters: 1.5 }],
    ["modes.detection", { modes: { detection: "off" } }],
    ["modes.identity", { modes: { identity: "monitor" } }],
    ["attachments", { attachments: "allow" }],
    ["onDetectorFailure", { onDetectorFailure: "local" }],
    ["keyring", { keyring: {} }],
    ["detector", { detector: {} }],
    ["observer", { observer: "log" }],
    ["anonymous.tenant", { anonymous: { tenant: "" } }],
    ["digestKey", { digestKey: "short" }],
    ["stages", { stages: {} }],
    ["stages", { stages: [{}] }],
    ["keyring", { keyring: null }],
    ["keyring", { keyring: Promise.resolve(createKeyring({ prefix: "a" })) }],
    ["detector", { detector: null }],
    ["redactor", { redactor: { values: [] } }],
    ["limiterStore", { limiterStore: {} }],
    ["clock", { clock: Date }],
    ["countTokens", { countTokens: "gpt" }],
    ["openaiLimitHeaders", { openaiLimitHeaders: "yes" }],
    ["digestKey", { digestKey: 1234567890123456 }],
    ["body", { body: 1000 }],
    ["body", { body: null }],
    ["modes", { modes: null }],
    ["transport", { transport: false }],
    ["transport.trustProxy", { transport: { trustProxy: 1 } }],
    ["history", { history: ["user"] }],
    ["history.role", { history: { role: ["user"] } }],
    ["anonymous", { anonymous: true }],
    ["anonymous.scopes", { anonymous: { tenant: "t", scopes: "chat" } }],
    ["anonymous.scope", { anonymous: { tenant: "t", scope: ["chat"] } }],
    ["parameters", { parameters: ["store"] }],
    ["parameters.allowed", { parameters: { allowed: ["store"] } }],
    ["parameters.allow", { parameters: { allow: "store" } }],
    ["parameters.allowTools", { parameters: { allowTools: "web_search" } }],
    ["parameters.maxOutputTokens", { parameters: { maxOutputTokens: "4k" } }],
    ["parameters.maxChoices", { parameters: { maxChoices: 0 } }],
    ["parameters.logprobs", { parameters: { logprobs: "no" } }],
  ])("names a wrong option: %s", (name, options) => {
    try {
      createGuard(options as GuardOptions);
      expect.unreachable();
    } catch (error) {
      expect(AiguardError.isInstance(error) && [error.code, error.message.includes(`\`${name}\``)]).toEqual([
        "option_invalid",
        true,
      ]);
    }
  });

  it("says how to mend a guard that cannot know who is calling", () => {
    const guard = createGuard({});
    expect(() => guard.check(parsedRequest({ prompt: "Hi" }))).toThrow(
      expect.objectContaining({ code: "identity_unconfigured" }),
    );
  });

  it("checks a route's options when it is mounted", () => {
    const guard = createGuard({ anonymous: { tenant: "t" } });
    const wrong = [
      { route: "" },
      { scopes: "admin" },
      { format: "openai" },
      { scope: [] },
      { identify: "me" },
      "chat",
      null,
    ];
    for (const route of wrong) {
      expect(() => checkMount(guard, route as never)).toThrow(expect.objectContaining({ code: "option_invalid" }));
    }
    checkMount(guard, { route: "chat", scopes: ["admin"], format: "openai-chat", identify: () => null });
  });

  it("tells an adapter that was mounted without a guard", () => {
    for (const guard of [undefined, null, {}, { guard: createGuard({}) }, Promise.resolve(createGuard({}))]) {
      expect(() => checkMount(guard as never)).toThrow(
        expect.objectContaining({ code: "option_invalid", message: expect.stringContaining("`createGuard`") }),
      );
    }
  });
});

describe("check", () => {
  it("answers at once when nothing has to be waited for", async () => {
    const { guard, key } = await guardWithKey({
      limits: [requests(5).per("minute").by("key"), concurrent(2).by("key")],
    });
    const decision = guard.check(parsedRequest({ prompt: "Hello" }, { key }));
    expect(decision).not.toBeInstanceOf(Promise);
    expect(codeOf(await decision)).toBe("allow");
  });

  it("hands the body on in the shape in which it came", async () => {
    const { guard, key } = await guardWithKey();
    const body = { prompt: "Hel\u200blo" };
    const bytes = admissionOf(await guard.check(bytesRequest(JSON.stringify(body), { key })));
    expect([bytes.body, bytes.bodyText]).toEqual([{ prompt: "Hello" }, '{"prompt":"Hello"}']);
    const parsed = admissionOf(await guard.check(parsedRequest(body, { key })));
    expect(parsed.body).toEqual({ prompt: "Hello" });
    const text = admissionOf(await guard.check(parsedRequest(JSON.stringify(body), { key })));
    expect(text.body).toBe('{"prompt":"Hello"}');
    expect(body.prompt).toBe("Hel\u200blo");
  });

  it("spends nothing on a request that a limit refuses, and keeps the charge of one refused for its content", async () => {
    const { guard, key } = await guardWithKey({
      limits: [requests(3).per("hour").by("key"), tokens(60).per("hour").by("tenant"), concurrent(1).by("key")],
      expectedOutputTokens: 10,
    });
    const send = async (prompt: string) => codeOf(await guard.check(parsedRequest({ prompt }, { key })));
    const first = admissionOf(await guard.check(parsedRequest({ prompt: "Hello" }, { key })));
    for (let i = 0; i < 5; i++) expect(await send("Hello")).toBe("concurrency_exceeded");
    first.release();
    expect(await send(ATTACK)).toBe("injection_detected");
    expect(await send(ATTACK)).toBe("injection_detected");
    expect(await send("Hello")).toBe("rate_limited");
  });

  it("never locks a small budget out by its estimate", async () => {
    const { guard, key } = await guardWithKey({
      limits: [tokens(8).per("hour").by("key")],
      expectedOutputTokens: 4000,
    });
    const send = async () => guard.check(parsedRequest({ prompt: "Hello" }, { key }));
    // What may still come holds back a quarter of the budget at most.
    const admissions = [];
    for (let i = 0; i < 4; i++) admissions.push(admissionOf(await send()));
    expect(codeOf(await send())).toBe("budget_exhausted");
    admissions[0]?.settle({ inputTokens: 0, outputTokens: 0 });
    admissions[0]?.settle({ inputTokens: 1000, outputTokens: 1000 });
    for (const admission of admissions) admission.release();
    expect(codeOf(await send())).toBe("allow");
  });

  it("counts by model only once the model is known", async () => {
    const { guard, key } = await guardWithKey({
      limits: [requests(1).per("hour").by("model"), requests(3).per("hour").by("key")],
    });
    const send = async (model: string) =>
      codeOf(await guard.check(parsedRequest({ model, messages: [{ role: "user", content: "Hi" }] }, { key })));
    expect([await send("a"), await send("a"), await send("b"), await send("c"), await send("d")]).toEqual([
      "allow",
      "rate_limited",
      "allow",
      "allow",
      "rate_limited",
    ]);
  });

  it("looks at earlier turns once, and never mixes tenants in what it remembers", async () => {
    const seen: string[] = [];
    const { guard, keyring, key } = await guardWithKey({
      detector: {
        detect: (text, source) => {
          seen.push(`${source}:${text}`);
          return { label: "clean", score: 0, findings: [] };
        },
      },
    });
    const other = await keyring.issue({ tenant: "globex", owner: "bob" });
    const messages = [
      { role: "user", content: "First" },
      { role: "assistant", content: "Answer" },
      { role: "user", content: "Second" },
    ];
    for (const sender of [key, key, other.key])
      await guard.check(parsedRequest({ model: "m", messages }, { key: sender }));
    const count = (text: string) => seen.filter((entry) => entry === text).length;
    expect([count("history:First"), count("history:Answer"), count("user:Second")]).toEqual([2, 2, 3]);
  });

  it("refuses with 503 when the detector fails, unless it was told to go on", async () => {
    const detector = { detect: () => Promise.reject(new Error("down")) };
    const strict = await guardWithKey({ detector });
    expect(codeOf(await strict.guard.check(parsedRequest({ prompt: "Hi" }, { key: strict.key })))).toBe(
      "detector_unavailable",
    );
    const lenient = await guardWithKey({ detector, onDetectorFailure: "allow" });
    expect(codeOf(await lenient.guard.check(parsedRequest({ prompt: "Hi" }, { key: lenient.key })))).toBe("allow");
    expect(lenient.events[0]).toMatchObject({ degraded: ["detector"], outcome: "allow" });
  });

  it("speaks to Anthropic's client in its form, also before the body has been read, and of what was thrown", async () => {
    const { guard, key } = await guardWithKey();
    const body = { max_tokens: 9, messages: [{ role: "user", content: "Hello" }] };
    const headers = { "anthropic-version": "2023-06-01" };
    const stranger = await guard.check(parsedRequest(body, { headers }));
    const said = stranger.outcome === "deny" ? JSON.parse(stranger.reply.body) : null;
    expect(said).toMatchObject({ type: "error", error: { details: { error_code: "invalid_api_key" } } });
    const admission = admissionOf(await guard.check(parsedRequest(body, { key, path: "/v1/messages" })));
    const thrown = JSON.parse(guard.replyToError(new Error("x"), admission).body);
    expect(thrown).toMatchObject({ type: "error", error: { details: { error_code: "internal_error" } } });
  });

  it("gives up on a detector that hangs", async () => {
    const { guard, key } = await guardWithKey({
      detector: { detect: () => new Promise(() => {}) },
      detectorDeadlineMs: 20,
    });
    expect(codeOf(await guard.check(parsedRequest({ prompt: "Hi" }, { key })))).toBe("detector_unavailable");
  });

  it("shares no bucket among clients whose address is hidden, and says so", async () => {
    const { guard, key, events } = await guardWithKey({ unprovenPerMinute: 1 });
    for (let i = 0; i < 3; i++) {
      expect(
        codeOf(await guard.check(parsedRequest({ prompt: "Hi" }, { key: "junk", clientAddress: undefined }))),
      ).toBe("key_malformed");
    }
    expect(codeOf(await guard.check(parsedRequest({ prompt: "Hi" }, { key, clientAddress: undefined })))).toBe("allow");
    expect(events[0]).toMatchObject({ degraded: ["client-address"], client: null });
  });

  it("does not make the client pay for a key store that is down", async () => {
    const store = new Proxy({}, { get: () => () => Promise.reject(new Error("down")) });
    const { guard } = await guardWithKey({
      keyring: createKeyring({ prefix: "test", store: store as never }),
      unprovenPerMinute: 1,
    });
    const { key } = await guardWithKey();
    for (let i = 0; i < 3; i++) {
      expect(codeOf(await guard.check(parsedRequest({ prompt: "Hi" }, { key })))).toBe("store_unavailable");
    }
  });

  it("counts nothing at the door, and lets nobody past without a key", async () => {
    const { guard, key } = await guardWithKey({ limits: [requests(1).per("hour").by("key")], unprovenPerMinute: 1 });
    for (let i = 0; i < 3; i++) {
      expect(codeOf(await guard.precheck(parsedRequest({ prompt: "Hi" }, { key })))).toBe("pass");
      expect(codeOf(await guard.precheck(parsedRequest({ prompt: "Hi" })))).toBe("key_missing");
    }
  });

  it("only asks for scopes when the request was admitted already, and only by the same guard", async () => {
    const { guard, key } = await guardWithKey({ limits: [requests(1).per("hour").by("key")] });
    const previous = admissionOf(await guard.check(parsedRequest({ prompt: "Hi" }, { key })));
    const again = await guard.check(parsedRequest(null), { previous });
    expect(admissionOf(again)).toBe(previous);
    expect(codeOf(await guard.check(parsedRequest(null), { previous, scopes: ["admin"] }))).toBe("scope_missing");
    const stranger = await guardWithKey();
    expect(codeOf(await stranger.guard.check(parsedRequest({ prompt: "Hi" }), { previous }))).toBe("key_missing");
  });

  it("hears no preflight in a request with a body, which no browser sends", async () => {
    const { guard } = await guardWithKey();
    const headers = { origin: "https://a.example", "access-control-request-method": "POST" };
    const sent = (more: Record<string, string>) =>
      guard.check(parsedRequest(undefined, { method: "OPTIONS", headers: { ...headers, ...more } }));
    expect(codeOf(await sent({}))).toBe("pass");
    expect(codeOf(await sent({ "content-length": "0" }))).toBe("pass");
    expect(codeOf(await sent({ "content-length": "20" }))).toBe("key_missing");
    expect(codeOf(await sent({ "transfer-encoding": "chunked" }))).toBe("key_missing");
  });

  it("hears a preflight as the browser means it, and any other OPTIONS as a request", async () => {
    const { guard } = await guardWithKey();
    const headers = { origin: "https://app.example", "access-control-request-method": "POST" };
    expect(codeOf(await guard.check(parsedRequest(undefined, { method: "OPTIONS", headers })))).toBe("pass");
    expect(codeOf(await guard.check(parsedRequest(undefined, { method: "OPTIONS" })))).toBe("key_missing");
  });

  it("takes a session without a tenant for nobody", async () => {
    const guard = createGuard({});
    const identify = () => ({ tenant: "", subject: "ada" });
    expect(codeOf(await guard.check(parsedRequest({ prompt: "Hi" }), { identify }))).toBe("identity_missing");
    const nobody = () => undefined as never;
    expect(codeOf(await guard.check(parsedRequest({ prompt: "Hi" }), { identify: nobody }))).toBe("identity_missing");
    const spaced = () => ({ tenant: "t", subject: "ada", scopes: "chat admin" as unknown as string[] });
    expect(codeOf(await guard.check(parsedRequest({ prompt: "Hi" }), { identify: spaced }))).toBe("identity_missing");
    const failing = () => Promise.reject(new Error("session store down"));
    expect(codeOf(await guard.check(parsedRequest({ prompt: "Hi" }), { identify: failing }))).toBe("store_unavailable");
  });

  it.each([
    ["subject", { tenant: "web" }],
    ["subject", { tenant: "web", subject: "" }],
    ["scopes", { tenant: "web", subject: "ada", scopes: "read aiguard:system" }],
  ])(
    "takes a session without a proper %s for nobody: no limit by subject would apply, and every part of a text be a scope",
    async (detail, identity) => {
      const { guard, events } = await guardWithKey();
      const decision = await guard.check(parsedRequest({ prompt: "Hello" }), { identify: () => identity as never });
      expect(codeOf(decision)).toBe("identity_missing");
      expect(events[0]).toMatchObject({ detail });
    },
  );
});

describe("an admission", () => {
  it("ends once, gives its slot back once, and aborts its signal when the client leaves", async () => {
    const { guard, key, events } = await guardWithKey({ limits: [concurrent(1).by("key")] });
    const first = admissionOf(await guard.check(parsedRequest({ prompt: "Hi" }, { key })));
    expect(first.signal.aborted).toBe(false);
    first.release("cancelled");
    first.release();
    expect(first.signal.aborted).toBe(true);
    const second = admissionOf(await guard.check(parsedRequest({ prompt: "Hi" }, { key })));
    expect(codeOf(await guard.check(parsedRequest({ prompt: "Hi" }, { key })))).toBe("concurrency_exceeded");
    second.release();
    expect(second.signal.aborted).toBe(false);
    expect(events.flatMap((event) => (event.type === "end" ? [event.outcome] : []))).toEqual([
      "cancelled",
      "completed",
    ]);
  });

  it("gives a signal that is aborted already when the client left before it was asked for", async () => {
    const { guard, key } = await guardWithKey();
    const admission = admissionOf(await guard.check(parsedRequest({ prompt: "Hi" }, { key })));
    admission.release("cancelled");
    expect(admission.signal.aborted).toBe(true);
  });
});

describe("events", () => {
  it("tell ids, codes and digests, and nothing of the text", async () => {
    const { guard, key, events } = await guardWithKey({ digestKey: "0123456789abcdef" });
    await guard.check(parsedRequest({ prompt: `${ATTACK} marker-77` }, { key }), { route: "chat" });
    await guard.check(parsedRequest({ prompt: `${ATTACK} marker-77` }, { key }), { route: "chat" });
    const [first, second] = events;
    expect(first).toMatchObject({
      type: "decision",
      outcome: "deny",
      code: "injection_detected",
      route: "chat",
      tenant: "acme",
      subject: "ada",
      client: "192.0.2.0",
      label: "injection",
    });
    expect(first?.type === "decision" && first.digest).toMatch(/^[0-9a-f]{32,64}$/);
    expect(first?.type === "decision" && second?.type === "decision" && first.digest === second.digest).toBe(true);
    const told = JSON.stringify(events);
    for (const secret of [key, "marker-77", "previous instructions"]) expect(told).not.toContain(secret);
  });

  it("survive an observer that throws or rejects", async () => {
    for (const observer of [
      () => Promise.reject(new Error("x")),
      () => {
        throw new Error("x");
      },
    ]) {
      const { guard, key } = await guardWithKey({ observer: observer as never });
      expect(codeOf(await guard.check(parsedRequest({ prompt: "Hi" }, { key })))).toBe("allow");
    }
  });

  it("tell what was thrown behind the guard, redacted, under the request's id", async () => {
    const { guard, key, events } = await guardWithKey();
    const admission = admissionOf(await guard.check(parsedRequest({ prompt: "Hi" }, { key })));
    const reply = guard.replyToError(new Error("cannot reach postgres://user:password@db"), admission);
    expect([reply.status, reply.headers["x-request-id"]]).toEqual([500, admission.requestId]);
    expect(reply.body).not.toContain("postgres");
    const told = events.find((event) => event.type === "error");
    expect(told).toMatchObject({ code: "internal_error", requestId: admission.requestId });
    expect(JSON.stringify(told)).not.toContain("user:password");
    expect(guard.replyToError(undefined).status).toBe(500);
  });

  it("tell of an error without the prompt that it repeats", async () => {
    const { guard, key, events } = await guardWithKey();
    const prompt = 'What did the "cartographer"\nof Samarkand write?';
    const admission = admissionOf(await guard.check(parsedRequest({ prompt }, { key })));
    const cause = { request: [{ sent: { messages: [{ content: `${prompt} Really.` }] } }] };
    const error = new Error(`refused: ${JSON.stringify({ prompt })}`, { cause });
    guard.replyToError(Object.assign(error, { requestBodyValues: { system: "Be brief about maps." } }), admission);
    const told = JSON.stringify(events.find((event) => event.type === "error"));
    expect(told).toContain("refused: {");
    expect(told).toContain("[prompt] Really.");
    for (const hidden of ["Samarkand", "Be brief"]) expect(told).not.toContain(hidden);
  });

  it("show nothing of an error that is too much to look through for the prompt", async () => {
    const { guard, key, events } = await guardWithKey({ body: { maxBytes: 4_000_000 } });
    const messages = Array.from({ length: 2000 }, (_, i) => ({ role: "user", content: `Sentence number ${i}.` }));
    const admission = admissionOf(await guard.check(parsedRequest({ model: "m", messages }, { key })));
    guard.replyToError(new Error("Sentence number 7. ".repeat(1000)), admission);
    expect(events.find((event) => event.type === "error")).toMatchObject({
      error: { name: "Error", message: "[cut]" },
    });
  });
});
