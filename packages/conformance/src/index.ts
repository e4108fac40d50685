export { describeAdapter } from "./describe-adapter.js";
export type { Harness, RunningApp, TestAnswer, TestCall, TestRoute } from "./route.js";
export { createConformanceRoutes } from "./routes.js";
