import { createKeyring, type Keyring } from "@aiguard/core";

// Next gives route handlers, proxy.ts and instrumentation.ts a module instance each, and this example keeps its keys in
// memory. Give the keyring a store that all of them reach, and it needs no such place.
const shared = globalThis as { demoKeyring?: Keyring };

shared.demoKeyring ??= createKeyring({ prefix: "demo_live" });

/** The keys of this server. */
export const keyring: Keyring = shared.demoKeyring;
