import { createKeyring, type Keyring } from "@aiguard/core";
import type { TourKeys } from "./row.ts";

/** Issues the keys of the tour, in tenants of its own. */
export async function issueTourKeys(keyring: Keyring, prefix: string): Promise<TourKeys> {
  const issue = async (more: object = {}): Promise<string> => {
    const { key } = await keyring.issue({ tenant: "tour", owner: "tour", scopes: ["chat"], ...more });
    return key;
  };
  const revoked = await keyring.issue({ tenant: "tour", owner: "tour", scopes: ["chat"] });
  await keyring.revoke({ tenant: "tour", id: revoked.record.id });
  const foreign = await createKeyring({ prefix }).issue({ tenant: "tour", owner: "tour", scopes: ["chat"] });
  const expired = await issue({ expiresAt: Date.now() + 1 });
  await new Promise((resolve) => setTimeout(resolve, 5));
  return {
    guest: await issue(),
    operator: await issue({ scopes: ["chat", "aiguard:system"] }),
    hasty: await issue(),
    busy: await issue(),
    neighbour: await issue({ tenant: "tour-neighbour" }),
    scopeless: await issue({ scopes: [] }),
    revoked: revoked.key,
    expired,
    foreign: foreign.key,
  };
}
