/**
 * One Express server, with one of three stacks in front of the same route. It answers on a port of its own choosing
 * and tells its parent the CPU time it has used whenever it is asked.
 */
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import { importPeer } from "../peers.ts";

/** The stacks that are compared. */
export type Stack = "bare" | "peers" | "aiguard";

interface Mounted {
  readonly key: string;
  readonly handlers: readonly RequestHandler[];
}

const PLENTY = 1_000_000_000;

function bare(): Mounted {
  return { key: "none", handlers: [express.json()] };
}

async function aiguardStack(): Promise<Mounted> {
  const { createGuard, createKeyring, requests } = await import("@aiguard/core");
  const { aiguard } = await import("@aiguard/express");
  const keyring = createKeyring({ prefix: "bench_live" });
  const { key } = await keyring.issue({ tenant: "bench", owner: "bench" });
  const guard = createGuard({
    keyring,
    limits: [requests(PLENTY).per("minute").by("key")],
    unprovenPerMinute: PLENTY,
    transport: { requireHttps: false },
  });
  return { key, handlers: [aiguard(guard, { route: "chat" })] };
}

interface PrefixedApiKey {
  generateAPIKey(options: { keyPrefix: string }): Promise<{ shortToken: string; longTokenHash: string; token: string }>;
  extractShortToken(token: string): string;
  checkAPIKey(token: string, longTokenHash: string): boolean;
}
interface Vard {
  readonly default: { moderate(): { safeParse(text: string): { readonly safe: boolean } } };
}

/** What a team would put together from npm today: limit by key, key check against a stored hash, injection rules. */
async function peerStack(): Promise<Mounted> {
  const { rateLimit } = await importPeer<{ rateLimit(options: object): RequestHandler }>("express-rate-limit");
  const keys = await importPeer<PrefixedApiKey>("prefixed-api-key");
  const vard = (await importPeer<Vard>("@andersmyrmel/vard")).default.moderate();
  const issued = await keys.generateAPIKey({ keyPrefix: "bench" });
  const hashes = new Map([[issued.shortToken, issued.longTokenHash]]);
  const bearer = (header: string | undefined): string => (header ?? "").slice("Bearer ".length);
  return {
    key: issued.token,
    handlers: [
      (req, res, next) => {
        const token = bearer(req.headers.authorization);
        const hash = hashes.get(keys.extractShortToken(token));
        if (hash === undefined || !keys.checkAPIKey(token, hash)) res.status(401).end();
        else next();
      },
      rateLimit({
        windowMs: 60_000,
        limit: PLENTY,
        standardHeaders: "draft-8",
        legacyHeaders: false,
        keyGenerator: (req: { headers: { authorization?: string } }) => bearer(req.headers.authorization),
      }),
      express.json(),
      (req, res, next) => {
        const { messages } = req.body as { messages: readonly { content: string }[] };
        if (messages.every(({ content }) => vard.safeParse(content).safe)) next();
        else res.status(400).end();
      },
    ],
  };
}

const stacks: Record<Stack, () => Mounted | Promise<Mounted>> = { bare, peers: peerStack, aiguard: aiguardStack };
const { key, handlers } = await stacks[process.argv[2] as Stack]();
const app = express();
app.post("/chat", ...handlers, (req, res) => {
  const { messages } = req.body as { messages: readonly unknown[] };
  res.json({ received: messages.length });
});
const server = app.listen(0, "127.0.0.1", () => {
  process.send?.({ key, port: (server.address() as AddressInfo).port });
});
// While the others have their turns, this one waits: a connection closed meanwhile would fail the next request on it.
server.keepAliveTimeout = 0;
process.on("disconnect", () => process.exit());
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMicroseconds: user + system });
});
