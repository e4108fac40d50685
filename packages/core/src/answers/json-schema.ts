import { optionInvalid } from "../ground/errors.js";

/**
 * The part of JSON Schema (2020-12) that tool descriptions use. A keyword that is not listed here is refused when the
 * guard is made, because one that was silently left out would be a hole.
 */
export interface JsonSchema {
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression of the operator's own: mind its running time. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly $schema?: string;
}

type JsonType = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";

const KEYWORDS =
  "type enum const properties required additionalProperties items minItems maxItems minLength maxLength pattern " +
  "minimum maximum anyOf allOf title description default examples $schema";

/** Whether a value fits a schema. */
export type Validate = (value: unknown) => boolean;

/**
 * Makes the validator of a schema.
 *
 * @param path - What the schema is called in an error.
 * @throws AiguardError `option_invalid` for a keyword that is not known
 */
export function validatorOf(schema: JsonSchema, path: string): Validate {
  const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.split(" ").includes(keyword));
  if (unknown !== undefined) throw optionInvalid(`${path}.${unknown}`, `is not a keyword: known are ${KEYWORDS}`);
  const checks: Validate[] = [];
  const { type, additionalProperties: more, items, pattern, anyOf, allOf } = schema;
  if (type !== undefined) checks.push((value) => [type].flat().some((each) => isOfType(value, each)));
  if (schema.enum !== undefined) checks.push((value) => schema.enum?.some((each) => isSame(each, value)) ?? false);
  if ("const" in schema) checks.push((value) => isSame(schema.const, value));
  checks.push(...boundsOf(schema));
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, "u");
    checks.push((value) => typeof value !== "string" || expression.test(value));
  }
  if (items !== undefined) {
    const valid = validatorOf(items, `${path}.items`);
    checks.push((value) => !Array.isArray(value) || value.every(valid));
  }
  const fields = new Map<string, Validate>();
  for (const [name, field] of Object.entries(schema.properties ?? {}))
    fields.set(name, validatorOf(field, `${path}.properties.${name}`));
  const others = typeof more === "object" ? validatorOf(more, `${path}.additionalProperties`) : () => more !== false;
  checks.push((value) => {
    if (!isObject(value)) return true;
    const isWhole = (schema.required ?? []).every((name) => Object.hasOwn(value, name));
    return isWhole && Object.entries(value).every(([name, each]) => (fields.get(name) ?? others)(each));
  });
  if (anyOf !== undefined) {
    const choices = anyOf.map((each, i) => validatorOf(each, `${path}.anyOf[${i}]`));
    checks.push((value) => choices.some((valid) => valid(value)));
  }
  for (const [i, each] of (allOf ?? []).entries()) checks.push(validatorOf(each, `${path}.allOf[${i}]`));
  return (value) => checks.every((check) => check(value));
}

function boundsOf(schema: JsonSchema): readonly Validate[] {
  const within = (size: (value: unknown) => number | undefined, least = -Infinity, most = Infinity): Validate => {
    return (value) => {
      const found = size(value);
      return found === undefined || (found >= least && found <= most);
    };
  };
  return [
    within((value) => (typeof value === "number" ? value : undefined), schema.minimum, schema.maximum),
    within((value) => (typeof value === "string" ? [...value].length : undefined), schema.minLength, schema.maxLength),
    within((value) => (Array.isArray(value) ? value.length : undefined), schema.minItems, schema.maxItems),
  ];
}

function isOfType(value: unknown, type: JsonType): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return a === b;
  const [names, others] = [Object.keys(a), Object.keys(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    names.length === others.length &&
    names.every((name) => isSame((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]))
  );
}
