import { concurrent, createGuard, createRedactor, type Guard, requests, tokens } from "@aiguard/core";
import { keyring } from "./keyring.ts";

const redactor = createRedactor();

/** The guard of this server. */
export const guard: Guard = createGuard({
  keyring,
  limits: [requests(60).per("minute").by("key"), concurrent(4).by("key"), tokens(200_000).per("day").by("tenant")],
  // This server listens on the loopback address only. Elsewhere leave it out and say `trustedProxies: 1`: Next tells
  // nobody whether a request came over HTTPS, so that only the proxy before it can.
  transport: { requireHttps: false },
  observer: (event) => console.log(JSON.stringify(redactor.redactValue(event))),
});
