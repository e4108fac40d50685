import { setTimeout as sleep } from "node:timers/promises";
import { type RedisServer, startRedis } from "./redis-server.js";

const SLOTS = 16_384;

/** Three servers that share the slots evenly, without replicas. */
export interface RedisCluster {
  readonly nodes: readonly RedisServer[];
  remove(): Promise<void>;
}

export async function startCluster(): Promise<RedisCluster> {
  const options = ["--cluster-enabled", "yes", "--cluster-node-timeout", "2000"];
  const nodes = await Promise.all([0, 1, 2].map(() => startRedis(options)));
  nodes.forEach((node, i) => {
    const [from, to] = [i, i + 1].map((third) => Math.floor((third * SLOTS) / nodes.length)) as [number, number];
    node.cli("cluster", "addslotsrange", String(from), String(to - 1));
    node.cli("cluster", "set-config-epoch", String(i + 1));
  });
  for (const node of nodes.slice(1)) node.cli("cluster", "meet", "127.0.0.1", String(nodes[0]?.port));
  for (let tries = 0; tries < 500; tries++) {
    if (nodes.every((node) => node.cli("cluster", "info").includes("cluster_state:ok") && knowsAll(node))) {
      return { nodes, remove: async () => void (await Promise.all(nodes.map((node) => node.remove()))) };
    }
    await sleep(50);
  }
  throw new Error("the cluster did not come up");
}

function knowsAll(node: RedisServer): boolean {
  return node.cli("cluster", "slots").split("127.0.0.1").length === 4;
}
