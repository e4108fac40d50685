import { STAND_IN_SECRETS } from "@aiguard/stand-in";
import { HANDLER_SECRET } from "./answers.js";
import { HIDDEN, MASKED } from "./thrown.js";

/** Secrets that the suite plants in errors, stores and answers, and that no rule can know by their form. */
export const UNRECOGNISABLE_SECRETS: readonly string[] = [
  HANDLER_SECRET,
  HIDDEN,
  "org-secret",
  "provider-key",
  ...Object.values(STAND_IN_SECRETS),
];

/** All that the suite plants. */
export const PLANTED_SECRETS: readonly string[] = [...UNRECOGNISABLE_SECRETS, ...MASKED, "user:password@"];
