import { hasRedis, startRedis } from "../../../redis/test/server/redis-server.ts";
import type { Row } from "../check.ts";
import { byIoredis, byNodeRedis } from "./redis-connection.ts";
import { outageRows } from "./redis-outage.ts";
import { throughputRows } from "./redis-throughput.ts";

/** The rows on Redis, on a server of our own and by both client libraries. */
export async function redisRows(): Promise<readonly Row[]> {
  if (!hasRedis) throw new Error("bench:limits needs redis-server (Debian: apt-get install redis-server)");
  const server = await startRedis();
  const rows: Row[] = [];
  for (const connect of [byIoredis, byNodeRedis]) {
    const connection = await connect(server.port);
    // In this order, so that what the throughput leaves for the garbage collector is not counted as waiting.
    const outage = await outageRows(connection, server);
    rows.push(...(await throughputRows(connection)), ...outage);
    connection.close();
  }
  await server.remove();
  return rows;
}
