export type { AiguardOptions, AiguardVariables } from "./middleware.js";
export { aiguard } from "./middleware.js";
export { aiguardErrors } from "./reply.js";
