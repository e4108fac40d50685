import { fileURLToPath } from "node:url";
import { describeExample } from "@aiguard/conformance/example";

const cwd = fileURLToPath(new URL("..", import.meta.url));

describeExample({ name: "fastify", prepare: () => ({ args: ["src/server.ts"], cwd, env: { PORT: "0" } }) });
