/**
 * What the limiter costs, against the peers that a user would take instead; ratios of one run.
 */
import { finish, type Row } from "../check.ts";
import { installPeers } from "../peers.ts";
import { estimatorRows } from "./estimator.ts";
import { floodRows, memoryRows } from "./memory.ts";
import { redisRows } from "./redis.ts";

installPeers();
const rows: readonly Row[] = [
  ...(await memoryRows()),
  ...(await floodRows()),
  ...(await estimatorRows()),
  ...(await redisRows()),
];

console.log();
for (const { name, figure, atMost, atLeast, unit } of rows) {
  const bound =
    atMost !== undefined ? `at most ${atMost}${unit}` : atLeast !== undefined ? `at least ${atLeast}${unit}` : "";
  console.log(`${name.padEnd(52)}${`${figure.toFixed(2)}${unit}`.padStart(10)}  ${bound}`);
}
finish(rows, process.argv);
