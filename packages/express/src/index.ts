export type { AiguardOptions } from "./middleware.js";
export { aiguard, getAdmission } from "./middleware.js";
export { aiguardErrors } from "./reply.js";
