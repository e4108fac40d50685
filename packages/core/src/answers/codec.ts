import type { Usage } from "../ground/usage.js";
import type { WireFormat } from "../ground/wire-format.js";
import type { AnswerEvent } from "./event.js";

/** An object as JSON has them. */
export type Json = Record<string, unknown>;

/** One place in a provider's JSON where the answer says something. */
export interface Slot {
  readonly part: string;
  readonly kind: "text" | "arguments" | "reasoning";
  readonly text: string;
  /** The object that holds it, and the name it stands under. */
  readonly at: readonly [holder: Json, name: string];
  /** The tool, where the place holds a tool's arguments and names it. */
  readonly tool?: string;
  /** Puts another text in its place. */
  readonly set: (text: string) => void;
  /** True when the text repeats what was streamed before, as a whole. */
  readonly isWhole?: boolean;
  /** True when the place holds JSON, which cannot be written in pieces. */
  readonly isJson?: boolean;
}

/** What one piece of JSON says, in the words of one provider. */
export interface Reading {
  readonly slots: readonly Slot[];
  /** Parts that end with it: what was held back of them must go out before. `*` is every part. */
  readonly ends: readonly string[];
  readonly usage?: Usage;
  /** True when there is nothing but the usage. */
  readonly isUsageAlone?: boolean;
  readonly isError?: boolean;
}

/** How one provider writes its answers. */
export interface Codec {
  readonly format: WireFormat;
  /** Whether a piece of JSON is of this provider. */
  readonly recognises: (json: Json) => boolean;
  readonly read: (json: Json) => Reading;
  /** A frame that says `text` in a part, in the shape of an earlier frame where one is known. */
  readonly delta: (event: AnswerEvent, model: Json | undefined) => { readonly name?: string; readonly json: Json };
}

/** An object's field when it is an object itself. */
export function objectAt(json: unknown, name: string | number): Json | undefined {
  const value = (json as Json | undefined)?.[name];
  return typeof value === "object" && value !== null ? (value as Json) : undefined;
}

/** An object's field when it is a list. */
export function listAt(json: unknown, name: string): readonly unknown[] {
  const value = (json as Json | undefined)?.[name];
  return Array.isArray(value) ? value : [];
}

type Place = Omit<Slot, "text" | "set" | "at">;

/** A slot for a field, when that is a text. */
export function slotAt(holder: Json | undefined, name: string, slot: Place): readonly Slot[] {
  const text = holder?.[name];
  if (holder === undefined || typeof text !== "string") return [];
  return [
    {
      ...slot,
      at: [holder, name],
      text,
      set: (changed) => {
        holder[name] = changed;
      },
    },
  ];
}

/** A slot for a field that holds JSON rather than text: read as text, written back as JSON where it still is some. */
export function jsonSlotAt(holder: Json | undefined, name: string, slot: Omit<Place, "kind">): readonly Slot[] {
  const value = holder?.[name];
  if (holder === undefined || typeof value !== "object" || value === null) return [];
  const set = (changed: string): void => {
    try {
      holder[name] = JSON.parse(changed);
    } catch {
      holder[name] = {};
    }
  };
  return [{ ...slot, at: [holder, name], kind: "arguments", text: JSON.stringify(value), set, isJson: true }];
}

/** A slot that says which tool is called, also where its arguments are still to come. */
export function callSlotAt(holder: Json | undefined, name: string, slot: Place): readonly Slot[] {
  const slots = slotAt(holder, name, slot);
  if (holder === undefined || slot.tool === undefined || slots.length > 0) return slots;
  return [{ ...slot, at: [holder, name], text: "", set: () => {} }];
}

/** A name, when it is one. */
export function toolAt(holder: Json | undefined, name: string): { readonly tool?: string } {
  const tool = holder?.[name];
  return typeof tool === "string" && tool !== "" ? { tool } : {};
}

/** The counts of tokens under some names, together; the names of one that was read from a cache come last. */
export function usageAt(
  json: Json | undefined,
  [inputs, outputs]: readonly [inputs: readonly string[], outputs: readonly string[]],
  cached: unknown = 0,
): { readonly usage?: Usage } {
  const names = [...inputs, ...outputs];
  if (!names.some((name) => tokensAt(json, name) !== undefined)) return {};
  const sum = (list: readonly string[]): number => list.reduce((all, name) => all + (tokensAt(json, name) ?? 0), 0);
  const usage = { inputTokens: sum(inputs), outputTokens: sum(outputs) };
  const read = count(cached) ?? 0;
  return { usage: read > 0 ? { ...usage, cachedInputTokens: read } : usage };
}

function tokensAt(json: Json | undefined, name: string): number | undefined {
  return count(json?.[name]);
}

/** A count of tokens, when it is one: whole, and so small that several can be added. */
function count(value: unknown): number | undefined {
  if (typeof value !== "number" || !(value >= 0)) return undefined;
  return Math.min(Math.ceil(value), 1e15);
}
