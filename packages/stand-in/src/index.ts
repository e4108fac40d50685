export { STAND_IN_MODELS } from "./ask/scenario.js";
export { STAND_IN_SECRETS, type StandInSecrets } from "./ask/secrets.js";
export type { RecordedRequest } from "./server/recorder.js";
export { type StandIn, type StandInOptions, startStandIn } from "./server/stand-in.js";
