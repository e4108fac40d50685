export { aiguardProxy } from "./proxy-check.js";
export type { AiguardOptions, NextHandler, RouteContext } from "./route-handler.js";
export { withAiguard } from "./route-handler.js";
