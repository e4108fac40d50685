/**
 * A process of its own that reserves on Redis, for the tests of many processes. It says `ready`, waits to be told, and
 * then says how many of its reservations were admitted; with `hold` it keeps its one reservation, and renews it.
 */
import { concurrent, createLimiter, type Reservation, tokens } from "@aiguard/core";
import { createRedisLimiterStore, fromIoredis } from "@aiguard/redis";
import { Redis } from "ioredis";

const [port, mode, count] = process.argv.slice(2);
const redis = new Redis(Number(port), "127.0.0.1", { lazyConnect: true });
await redis.connect();
const limiter = createLimiter({
  policies: [
    tokens(12_345).per("day").by("tenant"),
    tokens(20_000).per("day").by("tenant").lease(1000, "refund").named("refunded"),
    concurrent(mode === "hold" ? 1 : 1000)
      .by("key")
      .lease(1000),
  ],
  store: createRedisLimiterStore({ client: fromIoredis(redis), prefix: mode ?? "" }),
  // A test machine may be slow; here nobody waits.
  storeDeadlineMs: 60_000,
});

process.on("message", async () => {
  const charge = { tokens: 100, concurrent: 1 };
  const asked = Array.from({ length: Number(count) }, () => limiter.admit({ tenant: "acme", key: "k1" }, { charge }));
  const held: Reservation[] = [];
  for (const decision of await Promise.all(asked)) if (decision.allowed) held.push(decision.reservation);
  process.send?.({ admitted: held.length });
  if (mode === "hold") setInterval(() => held.forEach((reservation) => void reservation.renew()), 200);
});
process.send?.("ready");
