export { aiguardProxy } from "./proxy.js";
export { withAiguard } from "./route-handler.js";
export type { AiguardOptions, NextHandler, RouteContext } from "./route-handler.js";
