export { testLimiterStore } from "./limiter-store.js";
export type { LimiterStoreUnderTest, TestRunner } from "./suite.js";
