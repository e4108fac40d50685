import type { Source } from "../ground/source.js";
import type { Change } from "./changes.js";
import { isObject, own } from "./json.js";
import type { ParameterPolicy } from "./parameters.js";
import type { Attachment, PromptPart, PromptRole } from "./prompt.js";

/** Stops the reading of a body; caught by `readPrompt`. */
export class Refused extends Error {
  readonly code: "prompt_unrecognised" | "parameter_refused";
  readonly parameter: string | undefined;

  constructor(code: Refused["code"], parameter?: string) {
    super(code);
    this.code = code;
    // A name that a client made up is shown to the operator, so it is cut and kept to plain letters.
    this.parameter = parameter?.replace(/[^\w.:-]/g, "?").slice(0, 64);
  }
}

/** Where a walk stands: what the texts found there are. */
export interface Place {
  readonly role: PromptRole;
  readonly source: Source;
  readonly message: number;
  readonly kind: PromptPart["kind"];
}

/** Fields that hold ids and enumerations: no part as long as they look like one, and a text like any other when not. */
const TOKEN_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "type",
  "id",
  "role",
  "tool_call_id",
  "tool_use_id",
  "toolCallId",
  "call_id",
  "status",
  "state",
  "detail",
  "format",
  "media_type",
  "mediaType",
  "mimeType",
  "mime_type",
  "ttl",
  "effort",
  "name",
  "toolName",
  "strict",
]);
/** Fields whose content only the provider can read. */
const OPAQUE_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "signature",
  "thoughtSignature",
  "encrypted_content",
  "cache_control",
]);
const TOKEN = /^[\w.:/+-]{0,128}$/;
const OPAQUE = /^[\w+/=.:-]{0,65536}$/;
const NAME = /^[\w.$@:/-]{0,64}$/;
/** Where UI messages carry what the AI SDK hands on to a provider: with an `itemId`, a stored item in place of the text. */
const PROVIDER_FIELDS = /^(?:p|callP|resultP)rovider(?:Metadata|Options)$/;
/** Four words in a row, which a model reads as a sentence, whatever stands between them. */
const WORDS = /(?<![a-z\d])(?:[a-z]{1,20}[^a-z\d]+){3}[a-z]{1,20}(?![a-z\d])/i;

const ATTACHMENTS: Readonly<Record<string, Attachment["kind"]>> = {
  image: "image",
  image_url: "image",
  input_image: "image",
  file: "file",
  input_file: "file",
  input_audio: "audio",
  audio: "audio",
  audio_url: "audio",
  video: "file",
  video_url: "file",
  input_video: "file",
  container_upload: "file",
};
/** Where an attachment's own bytes stand, or the place to fetch them from. */
const DATA_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "data",
  "file_data",
  "url",
  "image_url",
  "file_url",
  "fileUri",
  "file_uri",
]);

/** Kinds of blocks whose texts are not what their message's role says. */
const BLOCKS: Readonly<Record<string, Pick<Place, "source" | "kind"> & { readonly role?: PromptRole }>> = {
  tool_use: { source: "tool", kind: "tool-arguments" },
  function_call: { source: "tool", kind: "tool-arguments" },
  custom_tool_call: { source: "tool", kind: "tool-arguments" },
  tool_result: { source: "tool", kind: "tool-result", role: "tool" },
  function_call_output: { source: "tool", kind: "tool-result", role: "tool" },
  custom_tool_call_output: { source: "tool", kind: "tool-result", role: "tool" },
  document: { source: "document", kind: "document" },
  search_result: { source: "document", kind: "document" },
  "source-url": { source: "document", kind: "document" },
  "source-document": { source: "document", kind: "document" },
  "dynamic-tool": { source: "tool", kind: "tool-result", role: "tool" },
};

const SHORTEST_WORDS = 7;

function hasWords(text: string): boolean {
  return text.length >= SHORTEST_WORDS && WORDS.test(text);
}

/** Collects the texts of a body. It walks everything it is given, so that a field nobody thought of is a text too. */
export class PartReader {
  readonly parts: PromptPart[] = [];
  readonly roles: PromptRole[] = [];
  readonly unscanned: Attachment[] = [];
  /** What the body must not hand on. */
  readonly changes: Change[] = [];
  readonly #attachments: "refuse" | "report";
  readonly #allowed: readonly string[];
  readonly allowTools: readonly string[];

  constructor(attachments: "refuse" | "report", { allow = [], allowTools = [] }: ParameterPolicy) {
    this.#attachments = attachments;
    this.#allowed = allow;
    this.allowTools = allowTools;
  }

  /** Takes every text under `value`. */
  walk(value: unknown, path: PromptPart["path"], place: Place): void {
    if (value === undefined || value === null) return;
    this.#note(place.role);
    if (typeof value === "string") {
      if (value !== "") this.parts.push({ ...place, text: value, path });
    } else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) this.walk(item, [...path, i], place);
    } else if (isObject(value)) {
      this.#walkObject(value, path, place);
    }
  }

  #note(role: PromptRole): void {
    if (!this.roles.includes(role)) this.roles.push(role);
  }

  /** Notes an attachment, or refuses it. */
  attach(kind: Attachment["kind"], path: PromptPart["path"]): void {
    if (this.#attachments === "refuse") throw new Refused("parameter_refused", `attachment:${kind}`);
    this.unscanned.push({ kind, path });
  }

  #walkObject(value: Readonly<Record<string, unknown>>, path: PromptPart["path"], outer: Place): void {
    const type = own(value, "type");
    const place = placeOf(value, type, outer);
    this.#note(place.role);
    const attachment = attachmentOf(value, type, place);
    if (attachment !== undefined) this.attach(attachment, path);
    this.#walkFields(value, path, { place, isAttached: attachment !== undefined });
  }

  #walkFields(
    value: Readonly<Record<string, unknown>>,
    path: PromptPart["path"],
    { place, isAttached }: { readonly place: Place; readonly isAttached: boolean },
  ): void {
    for (const name of Object.keys(value)) {
      const item = value[name];
      if (!NAME.test(name) || hasWords(name))
        this.parts.push({ ...place, text: name, path: [...path, name], isName: true });
      if (name === "itemId" && PROVIDER_FIELDS.test(String(path.at(-2)))) {
        this.changes.push({ path: [...path, name], value: undefined });
        continue;
      }
      if (isAttached && typeof item === "string" && isReference(name, item) && !this.#allowed.includes("file_id"))
        throw new Refused("parameter_refused", "file_id");
      if (isAttached && isObject(item)) {
        this.#walkFields(item, [...path, name], { place, isAttached });
      } else if (typeof item !== "string" || !isNoText(name, item, isAttached)) {
        this.walk(item, [...path, name], place);
      }
    }
  }
}

/** Which kind of attachment an object is, if any. */
function attachmentOf(
  value: Readonly<Record<string, unknown>>,
  type: unknown,
  { kind }: Place,
): Attachment["kind"] | undefined {
  if (typeof type === "string" && Object.hasOwn(ATTACHMENTS, type)) return ATTACHMENTS[type];
  if (["inlineData", "inline_data", "fileData", "file_data"].some((name) => Object.hasOwn(value, name))) return "file";
  const source = own(value, "source");
  if (kind === "document" && isObject(source) && own(source, "type") !== "text" && own(source, "type") !== "content")
    return "file";
  // An earlier answer of OpenAI's, by its id at the provider.
  return kind === "text" && isObject(own(value, "audio")) ? "audio" : undefined;
}

function placeOf(value: Readonly<Record<string, unknown>>, type: unknown, outer: Place): Place {
  if (typeof type === "string") {
    if (Object.hasOwn(BLOCKS, type)) return { ...outer, ...BLOCKS[type] };
    if (type.startsWith("tool-")) return { ...outer, source: "tool", kind: "tool-result", role: "tool" };
  }
  if (Object.hasOwn(value, "functionResponse") || Object.hasOwn(value, "function_response")) {
    return { ...outer, source: "tool", kind: "tool-result", role: "tool" };
  }
  if (
    Object.hasOwn(value, "functionCall") ||
    Object.hasOwn(value, "function_call") ||
    Object.hasOwn(value, "arguments")
  ) {
    return { ...outer, source: "tool", kind: "tool-arguments" };
  }
  return outer;
}

/** Whether an attachment is one that the provider has kept: by an id, or by an address of the provider's own. */
function isReference(name: string, item: string): boolean {
  if (name === "file_id") return true;
  if (!DATA_FIELDS.has(name) || name === "data" || name === "file_data") return false;
  return !/^(?:data:|https?:\/\/)/i.test(item) || /^https?:\/\/[^/?#]{0,253}googleapis\.com[/:]/i.test(item);
}

/** Whether a string is an identifier, bytes or something that only the provider can read. */
function isNoText(name: string, item: string, isAttached: boolean): boolean {
  if (isAttached && DATA_FIELDS.has(name)) return !/\s/.test(item);
  if (TOKEN_FIELDS.has(name)) return TOKEN.test(item) && !hasWords(item);
  return OPAQUE_FIELDS.has(name) && OPAQUE.test(item) && !hasWords(item);
}
