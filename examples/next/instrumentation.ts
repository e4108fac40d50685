import { keyring } from "./lib/keyring.ts";

/** Runs once, when the server starts. */
export async function register(): Promise<void> {
  const { key } = await keyring.issue({ tenant: "demo", owner: "you", scopes: ["chat"] });
  console.log(`API key (shown once): ${key}`);
}
