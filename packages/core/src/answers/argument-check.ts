import type { FilterParts } from "./output-filter.js";
import { outputFilter } from "./output-filter.js";

const MAX_DEPTH = 64;

/** A tool's name and arguments, whole. */
export interface ToolCall {
  readonly part: string;
  readonly tool: string | undefined;
  readonly text: string;
}

/** Looks at a tool's arguments as the tool will read them; gives them as they may go out, or nothing once the answer is stopped. */
export function checkArguments(parts: FilterParts, { part, tool, text }: ToolCall): string {
  const { policy, run, context } = parts;
  if (text === "") return "";
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A tool that takes text.
    value = text;
  }
  const fault = policy.tools?.mayBe(tool, value);
  if (fault !== undefined && run.stop({ check: "tool", kind: fault, part })) return "";
  const vault = context.vault;
  const checks = { ...parts, policy: { ...policy, redactor: policy.argumentRedactor, judge: null } };
  const said = (each: string): string => {
    if (policy.detector?.detect(each, "tool").label === "injection")
      run.stop({ check: "injection", kind: "tool_arguments", part });
    const filter = outputFilter({ ...checks, context: { ...context, vault } }, part);
    return filter.push(each) + filter.end();
  };
  let isChanged = false;
  const copy = (each: unknown, depth: number): unknown => {
    if (depth > MAX_DEPTH) throw new Error("nested too deep");
    if (typeof each === "string") {
      const out = said(each);
      isChanged ||= out !== each;
      return out;
    }
    if (typeof each !== "object" || each === null) return each;
    if (Array.isArray(each)) return each.map((item) => copy(item, depth + 1));
    return Object.fromEntries(Object.entries(each).map(([name, item]) => [copy(name, depth), copy(item, depth + 1)]));
  };
  const checked = copy(value, 0);
  if (run.stopped !== undefined) return "";
  if (!isChanged) return text;
  return typeof value === "string" && value === text ? String(checked) : JSON.stringify(checked);
}
