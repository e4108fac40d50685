import type { Steps } from "../ground/steps.js";
import { LiveAdmission } from "./admission.js";
import { readBody } from "./body.js";
import type { Denial } from "./decision.js";
import { passDoor } from "./door.js";
import { inspectBody } from "./inspect.js";
import { chargeRequests, reserve } from "./quota.js";
import type { Run } from "./run.js";

/** The whole pipeline for one request, cheap and certain steps first: an admission, or the first refusal. */
export function* checkRequest(run: Run): Steps<LiveAdmission | Denial> {
  const { machine, trace, request } = run;
  const refusedAtDoor = yield* passDoor(run, "counted");
  if (refusedAtDoor !== null) return refusedAtDoor;
  const { caller } = trace;
  if (caller === null) return { code: "internal_error", detail: "no caller" };

  const charged = yield* chargeRequests(run);
  if ("code" in charged) return charged;

  const read = yield* readBody(request, machine.options.body);
  if (read !== null && "code" in read) return read;
  const body = read === null ? null : yield* inspectBody(run, read);
  if (body !== null && "code" in body) return body;

  const reserved = yield* reserve(run, body, charged);
  if ("code" in reserved) return reserved;

  return new LiveAdmission({ run, caller, body, charged: reserved });
}
