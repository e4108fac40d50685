import { Readable } from "node:stream";
import { describeAdapter, type RunningApp, type TestRoute } from "@aiguard/conformance";
import { aiguard, getAdmission } from "@aiguard/fastify";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";

async function start(routes: readonly TestRoute[], log: (text: string) => void): Promise<RunningApp> {
  const app = Fastify({ logger: { level: "trace", stream: { write: log } } });
  for (const route of routes) await mount(app, route);
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  return { url, close: () => app.close() };
}

/** One scope a route, because each has a guard of its own. */
async function mount(
  app: FastifyInstance,
  { method, path, guard, options, again, identify, answer }: TestRoute,
): Promise<void> {
  await app.register(async (scope) => {
    if (guard !== null) {
      const identifying = identify && {
        identify: (request: FastifyRequest) => identify((name) => request.headers[name] as string | undefined),
      };
      await scope.register(aiguard, { guard, ...options, ...identifying });
      if (again) await scope.register(aiguard, { guard, scopes: again });
    }
    scope.route({
      method,
      url: path,
      handler: async (request, reply) => {
        const {
          status = 200,
          contentType,
          body,
        } = await answer({
          admission: guard === null ? null : getAdmission(request),
          body: request.body,
          header: (name) => request.headers[name] as string | undefined,
        });
        return reply
          .code(status)
          .header("content-type", contentType)
          .send(typeof body === "string" ? body : Readable.from(body, { objectMode: false }));
      },
    });
  });
}

describeAdapter({ name: "fastify", start, knowsAddress: true, parsesFirst: false, answersHead: true });
