import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describeAdapter, type Harness, type TestRoute } from "@aiguard/conformance";
import { aiguard, aiguardErrors, getAdmission } from "@aiguard/express";
import express5, { type Express, type Request, type RequestHandler, type Response } from "express";
import express4 from "express4";

function starter(express: typeof express5): Harness["start"] {
  return async (routes, log) => {
    const app = express();
    // In which Express says most of what was thrown, and logs it to the console.
    app.set("env", "development");
    app.use((req, res, next) => {
      res.on("close", () => log(`${req.method} ${req.originalUrl} ${res.statusCode} ${res.statusMessage}`));
      next();
    });
    for (const route of routes) mount(app, express.json(), route);
    const guarded = routes.find((route) => route.guard !== null)?.guard;
    if (guarded) app.use(aiguardErrors(guarded));
    const server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { url: urlOf(server), close: () => new Promise((resolve) => server.close(() => resolve())) };
  };
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function mount(
  app: Express,
  parser: RequestHandler,
  { method, path, guard, options, again, isParsedFirst, identify, answer }: TestRoute,
): void {
  const handlers: RequestHandler[] = [];
  if (isParsedFirst || guard === null) handlers.push(parser);
  if (guard !== null) {
    const identifying = identify && { identify: (req: Request) => identify((name) => req.get(name)) };
    handlers.push(aiguard(guard, { ...options, ...identifying }));
    if (again) handlers.push(aiguard(guard, { scopes: again }));
    // A parser that stands after the guard must not fail on a stream that was read.
    handlers.push(parser);
  }
  handlers.push((req, res, next) => {
    // Express 4 does not see a rejected handler; 5 does.
    respond(req, res).catch(next);
  });
  app[method === "GET" ? "get" : "post"](path, ...handlers);

  async function respond(req: Request, res: Response): Promise<void> {
    const {
      status = 200,
      contentType,
      body,
    } = await answer({
      admission: guard === null ? null : getAdmission(req),
      body: req.body,
      header: (name) => req.get(name),
    });
    res.status(status).set("content-type", contentType);
    if (typeof body === "string") {
      res.send(body);
      return;
    }
    for await (const piece of body) res.write(piece);
    res.end();
  }
}

describeAdapter({
  name: "express 5",
  start: starter(express5),
  knowsAddress: true,
  parsesFirst: true,
  answersHead: true,
});
describeAdapter({
  name: "express 4",
  start: starter(express4 as unknown as typeof express5),
  knowsAddress: true,
  parsesFirst: true,
  answersHead: true,
});
