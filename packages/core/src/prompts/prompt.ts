import type { Source } from "../ground/source.js";
import type { WireFormat } from "../ground/wire-format.js";
import type { Change } from "./changes.js";
import { formatNamed, formatOf } from "./formats.js";
import { isObject, type JsonObject } from "./json.js";
import { checkParameters, type ParameterPolicy } from "./parameters.js";
import { PartReader, Refused } from "./part-reader.js";

/** Under which role a text stands in a prompt, whatever its provider calls it. */
export type PromptRole = "system" | "developer" | "user" | "assistant" | "tool";

/** One text of a prompt. */
export interface PromptPart {
  readonly role: PromptRole;
  readonly source: Source;
  /** Index of the message it belongs to; adjacent ones of a role are also read together. */
  readonly message: number;
  readonly text: string;
  /** Where it stands in the body. */
  readonly path: readonly (string | number)[];
  readonly kind: "text" | "tool-arguments" | "tool-result" | "tool-description" | "document";
  /** True for the name of a field: the model sees it, and it cannot be rewritten in place. */
  readonly isName?: true;
}

/** An image, a file or a sound, which no text scan sees. */
export interface Attachment {
  readonly path: readonly (string | number)[];
  readonly kind: "image" | "file" | "audio";
}

/** A request body, read. */
export interface Prompt {
  readonly format: WireFormat | "custom";
  readonly model: string | undefined;
  readonly stream: boolean;
  readonly maxOutputTokens: number | undefined;
  /** Every role that the body has. */
  readonly roles: readonly PromptRole[];
  readonly parts: readonly PromptPart[];
  readonly unscanned: readonly Attachment[];
  /** Parameters that were clamped, and references that are not handed on: what to put into the body. */
  readonly changes: readonly Change[];
}

/** A prompt, or why there is none. */
export type PromptReading =
  | { readonly ok: true; readonly prompt: Prompt }
  | {
      readonly ok: false;
      readonly code: "prompt_unrecognised" | "parameter_refused";
      /** Which parameter, for the operator. */
      readonly parameter?: string;
    };

/** Reads a body of an app's own shape: its texts with their roles and places, or null when it is not of that shape. */
export type PromptExtractor = (body: unknown) => readonly ExtractedText[] | null;

/** One text that a {@link PromptExtractor} found. */
export interface ExtractedText {
  readonly role: PromptRole;
  readonly text: string;
  readonly path: readonly (string | number)[];
  /** Default `user` for users, `tool` for tools, `history` for assistants, else `system`. */
  readonly source?: Source;
}

/** Options of {@link readPrompt}. */
export interface PromptOptions {
  /** The format, when it is not to be recognised from the body; or a function that reads it. */
  readonly format?: WireFormat | PromptExtractor | undefined;
  readonly parameters?: ParameterPolicy | undefined;
  /** Images, files and sounds; default `refuse`. */
  readonly attachments?: "refuse" | "report";
  /** Path of the request: Gemini's has the model and whether to stream. */
  readonly path?: string;
}

/**
 * Reads a parsed request body of any known provider as one kind of prompt.
 *
 * Every text that the model will see is a part. Top-level parameters go by an allow-list, so that what is not known
 * is refused rather than passed on.
 *
 * @param body - The parsed body; not changed.
 * @param options - The format, when it is known, and what clients may send.
 *
 * @example
 * ```ts
 * import { readPrompt } from "@aiguard/core";
 *
 * const reading = readPrompt({ model: "m", messages: [{ role: "user", content: "Hello" }] });
 * if (reading.ok) console.log(reading.prompt.format, reading.prompt.parts[0]?.text); // openai-chat Hello
 * ```
 */
export function readPrompt(body: unknown, options: PromptOptions = {}): PromptReading {
  try {
    if (typeof options.format === "function") return { ok: true, prompt: readCustom(body, options.format) };
    if (!isObject(body)) return { ok: false, code: "prompt_unrecognised" };
    return { ok: true, prompt: readKnown(body, options) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, code: error.code, ...(error.parameter === undefined ? {} : { parameter: error.parameter }) };
  }
}

function readKnown(body: JsonObject, options: PromptOptions): Prompt {
  const format = typeof options.format === "string" ? formatNamed(options.format) : formatOf(body, options.path);
  if (format === undefined) throw new Refused("prompt_unrecognised");
  const parameters = checkParameters(body, format, options.parameters ?? {});
  const path = decoded(options.path ?? "");
  const reader = new PartReader(options.attachments ?? "refuse", options.parameters ?? {});
  format.read(body, reader);
  if (reader.parts.length === 0 && reader.unscanned.length === 0) throw new Refused("prompt_unrecognised");
  return {
    format: format.name,
    model: modelOf(parameters.model, path),
    stream: parameters.stream || (format.name === "gemini" && /:streamGenerateContent(?:$|\?)/.test(path)),
    maxOutputTokens: parameters.maxOutputTokens,
    roles: reader.roles,
    parts: reader.parts,
    unscanned: reader.unscanned,
    changes: [...parameters.changes, ...reader.changes],
  };
}

/** The model in a path of Gemini's is the one that answers, whatever the body says. */
function modelOf(named: string | undefined, path: string): string | undefined {
  const inPath = /\/models\/([^/?]*):(?:streamG|g)enerateContent/.exec(path)?.[1];
  if (inPath === undefined) return named;
  if (!/^[\w.-]{1,128}$/.test(inPath) || (named ?? inPath).replace(/^models\//, "") !== inPath)
    throw new Refused("parameter_refused", "model");
  return inPath;
}

/** A router decodes what stands in a path before a handler sees it. */
function decoded(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const DEFAULT_SOURCES = {
  user: "user",
  tool: "tool",
  assistant: "history",
  system: "system",
  developer: "system",
} as const;

function readCustom(body: unknown, extract: PromptExtractor): Prompt {
  let texts: readonly ExtractedText[] | null;
  try {
    texts = extract(body);
  } catch {
    texts = null;
  }
  if (texts === null) throw new Refused("prompt_unrecognised");
  const parts = texts.map(({ role, text, path, source }, message): PromptPart => {
    return { role, text, path, message, source: source ?? DEFAULT_SOURCES[role], kind: "text" };
  });
  return {
    format: "custom",
    model: undefined,
    stream: false,
    maxOutputTokens: undefined,
    roles: [...new Set(parts.map((part) => part.role))],
    parts,
    unscanned: [],
    changes: [],
  };
}
