/**
 * What the limiter costs, against the peers that a user would take instead; ratios of one run.
 */
import { boundOf, finish, type Row } from "../check.ts";
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
for (const row of rows)
  console.log(`${row.name.padEnd(52)}${`${row.figure.toFixed(2)}${row.unit}`.padStart(10)}  ${boundOf(row)}`);
finish(rows, process.argv);
