import type { AddressInfo } from "node:net";
import { describeAdapter, type RunningApp, type TestRoute } from "@aiguard/conformance";
import { type AiguardVariables, aiguard, aiguardErrors } from "@aiguard/hono";
import { serve } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { logger } from "hono/logger";

type Env = { Variables: Partial<AiguardVariables> };

async function start(routes: readonly TestRoute[], log: (text: string) => void): Promise<RunningApp> {
  const app = new Hono<Env>();
  app.use(logger(log));
  for (const route of routes) mount(app, route);
  const guarded = routes.find((route) => route.guard !== null)?.guard;
  if (guarded) app.onError(aiguardErrors(guarded));
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function mount(
  app: Hono<Env>,
  { method, path, guard, options, again, isParsedFirst, identify, answer }: TestRoute,
): void {
  if (isParsedFirst) {
    app.use(path, async (c, next) => {
      await c.req.json();
      await next();
    });
  }
  if (guard !== null) {
    const identifying = identify && { identify: (c: Context) => identify((name) => c.req.header(name)) };
    app.use(path, aiguard(guard, { ...options, ...identifying }));
    if (again) app.use(path, aiguard(guard, { scopes: again }));
  }
  app.on(method, path, async (c) => {
    const body = method === "POST" ? await c.req.json() : undefined;
    const {
      status = 200,
      contentType,
      body: content,
    } = await answer({
      admission: c.var.aiguard ?? null,
      body,
      header: (name) => c.req.header(name),
    });
    c.header("content-type", contentType);
    c.status(status as 200);
    if (typeof content === "string") return c.body(content);
    return new Response(toStream(content), { status, headers: { "content-type": contentType } });
  });
}

function toStream(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

describeAdapter({ name: "hono on node-server", start, knowsAddress: true, parsesFirst: true, answersHead: true });
