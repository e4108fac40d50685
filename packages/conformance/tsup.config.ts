import { library } from "../tooling/tsup.shared.ts";

// The routes apart, for apps that run in a process without vitest; the examples' suite apart, because it brings clients along.
export default { ...library("node"), entry: ["src/index.ts", "src/routes.ts", "src/example/describe-example.ts"] };
