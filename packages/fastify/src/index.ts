export type { AiguardOptions, AiguardPluginOptions } from "./plugin.js";
export { aiguard, getAdmission } from "./plugin.js";
export { aiguardErrors } from "./reply.js";
