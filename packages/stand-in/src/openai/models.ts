import { STAND_IN_MODELS } from "../ask/scenario.js";

// Any moment will do; a fixed one keeps the list the same in every run.
const CREATED_AT = 1_700_000_000;

/** The body of `GET /v1/models`. */
export function listModels(): object {
  return {
    object: "list",
    data: STAND_IN_MODELS.map((id) => ({ id, object: "model", created: CREATED_AT, owned_by: "stand-in" })),
  };
}
