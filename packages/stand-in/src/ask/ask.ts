import type { JsonObject } from "./json.js";

/** One turn of a prompt, whatever the protocol called its author. */
export interface Turn {
  readonly role: "system" | "user" | "assistant" | "tool";
  readonly text: string;
}

/** A tool that the model may call. */
export interface Tool {
  readonly name: string;
  /** JSON Schema of its arguments. */
  readonly schema: JsonObject;
}

/** A request for an answer, read from any of the protocols. */
export interface Ask {
  readonly model: string;
  readonly isStream: boolean;
  readonly turns: readonly Turn[];
  /** Tools that may be called in this answer; empty when the client forbids a call. */
  readonly tools: readonly Tool[];
  /** Alternative answers to give. */
  readonly choices: number;
  /** Bound of each answer in tokens. */
  readonly maxTokens: number | undefined;
  /** Whether a stream ends with the usage, where the protocol leaves that to the client. */
  readonly isUsageWanted: boolean;
}

/** A request that the provider refuses, with the message that it gives. */
export interface BadAsk {
  readonly message: string;
  /** The parameter at fault, where there is one. */
  readonly parameter: string | null;
}

/** The tools left when the client chooses one by name, or forbids them all. */
export function chooseTools(tools: readonly Tool[], chosen: string | undefined, isForbidden: boolean): readonly Tool[] {
  if (isForbidden) return [];
  return chosen === undefined || chosen === "" ? tools : tools.filter((tool) => tool.name === chosen);
}
