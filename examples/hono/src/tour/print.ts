import type { Target } from "./row.ts";
import { formatTable, isAsExpected } from "./table.ts";
import { takeTour } from "./tour.ts";

/** Takes the tour and prints its table; true when every line came out as it should. */
export async function printTour(target: Target): Promise<boolean> {
  console.log("\nA tour of what the guard lets through and what it refuses, sent to this server over HTTP:\n");
  const chapters = await takeTour(target);
  console.log(formatTable(chapters));
  const lines = [...chapters.values()].flat();
  const good = lines.filter(isAsExpected).length;
  console.log(`\n${good} of ${lines.length} came back as expected.`);
  return good === lines.length;
}
