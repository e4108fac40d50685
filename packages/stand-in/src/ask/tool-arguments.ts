import { type JsonObject, objectOf, stringOf } from "./json.js";
import { countWords } from "./words.js";

const MAX_DEPTH = 8;

/** Arguments that fit a tool's JSON Schema, filled from the text that asked for the call. */
export function argumentsFor(schema: JsonObject, text: string): { readonly [name: string]: unknown } {
  return objectOf(exampleOf({ type: "object", ...schema }, text, 0));
}

function exampleOf(schema: JsonObject, text: string, depth: number): unknown {
  if (Array.isArray(schema.enum) && schema.enum.length > 0) return schema.enum[0];
  if (depth > MAX_DEPTH) return null;
  // Gemini writes the types in capitals.
  switch (stringOf(Array.isArray(schema.type) ? schema.type[0] : schema.type).toLowerCase()) {
    case "object":
      return Object.fromEntries(
        Object.entries(objectOf(schema.properties)).map(([name, of]) => [
          name,
          exampleOf(objectOf(of), text, depth + 1),
        ]),
      );
    case "array":
      return [exampleOf(objectOf(schema.items), text, depth + 1)];
    case "integer":
    case "number":
      return countWords(text);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return text;
  }
}
