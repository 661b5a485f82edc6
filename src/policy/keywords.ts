import type { JsonType } from "./client-shape.ts";

/** What stands behind a keyword. */
export type Content =
  | "schema"
  | "schemas"
  | "properties"
  | "definitions"
  | "required"
  | "type"
  | "const"
  | "enum"
  | "pattern"
  | "count"
  | "number"
  | "step"
  | "flag"
  | "note"
  | "reference";

/** A keyword: what stands behind it, and the type of the values that it speaks of (null: of any). */
export interface Keyword {
  readonly content: Content;
  readonly of: JsonType | null;
}

const keyword = (content: Content, of: JsonType | null = null): Keyword => ({ content, of });

/** The keywords of JSON Schema (draft 7) that a policy may use. */
export const keywords: Readonly<Record<string, Keyword>> = {
  type: keyword("type"),
  const: keyword("const"),
  enum: keyword("enum"),
  pattern: keyword("pattern", "string"),
  minLength: keyword("count", "string"),
  maxLength: keyword("count", "string"),
  minimum: keyword("number", "number"),
  maximum: keyword("number", "number"),
  exclusiveMinimum: keyword("number", "number"),
  exclusiveMaximum: keyword("number", "number"),
  multipleOf: keyword("step", "number"),
  items: keyword("schema", "array"),
  contains: keyword("schema", "array"),
  minItems: keyword("count", "array"),
  maxItems: keyword("count", "array"),
  uniqueItems: keyword("flag", "array"),
  properties: keyword("properties", "object"),
  required: keyword("required", "object"),
  allOf: keyword("schemas"),
  anyOf: keyword("schemas"),
  oneOf: keyword("schemas"),
  not: keyword("schema"),
  if: keyword("schema"),
  ...Object.fromEntries(["then", "else"].map((key) => [key, keyword("schema")])),
  $ref: keyword("reference"),
  definitions: keyword("definitions"),
  $defs: keyword("definitions"),
  title: keyword("note"),
  description: keyword("note"),
  $comment: keyword("note"),
  examples: keyword("note"),
};

const open =
  "what a policy sees of a client is keyward's own and may grow: write `properties` and `required`";

/** Keywords of JSON Schema that no policy may use, with the reason. */
export const refusedKeywords: Readonly<Record<string, string>> = {
  $schema: "a policy is written in draft 7, and says nothing of it",
  $id: "a policy refers to nothing but itself",
  $anchor: "refer to `#/definitions/…`",
  $async: "a policy asks nobody",
  $data: "a policy compares with what it says itself",
  format: "no format is checked here: write a `pattern`",
  default: "a policy changes nothing",
  additionalProperties: open,
  patternProperties: open,
  propertyNames: open,
  minProperties: open,
  maxProperties: open,
  dependencies: "write `if` and `then`",
  additionalItems: "the lists are sets: no entry has a place",
  prefixItems: "the lists are sets: no entry has a place",
};

/** What stands behind a keyword where it is wrong, in words; null where it is right (schemas are looked at elsewhere). */
export function contentFault(content: Content, value: unknown): string | null {
  switch (content) {
    case "schema":
      return isSchema(value) ? null : "a schema: a map, or true or false";
    case "schemas":
      return Array.isArray(value) && value.length > 0 ? null : "a list of schemas";
    case "properties":
    case "definitions":
      return isMap(value) ? null : "a map of schemas";
    case "required":
      return isList(value, isText) ? null : "a list of names";
    case "type":
      return isType(value) || (isList(value, isType) && value.length > 0)
        ? null
        : `one of ${types.join(", ")}`;
    case "const":
      return isPlain(value)
        ? null
        : "text, a number, true, false or null (write `properties` or `items` for more)";
    case "enum":
      return isList(value, isPlain) && value.length > 0
        ? null
        : "a list of texts, numbers, true, false and null";
    case "pattern":
      return isText(value) && value.length <= longestPattern
        ? null
        : `a regular expression of at most ${longestPattern} characters`;
    case "count":
      return Number.isInteger(value) && Number(value) >= 0 ? null : "a whole number from 0";
    case "number":
      return Number.isFinite(value) ? null : "a number";
    case "step":
      return Number.isFinite(value) && Number(value) > 0 ? null : "a number above 0";
    case "flag":
      return typeof value === "boolean" ? null : "true or false";
    case "reference":
      return isText(value) && value.startsWith("#/")
        ? null
        : "a place in this schema, such as `#/definitions/team`";
    case "note":
      return null;
  }
}

/** Whether a value is a map. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value can be a schema at all. */
export function isSchema(value: unknown): value is boolean | Readonly<Record<string, unknown>> {
  return typeof value === "boolean" || isMap(value);
}

const longestPattern = 1_000;
const types: readonly string[] = ["string", "number", "integer", "boolean", "null", "array", "object"];

function isType(value: unknown): value is string {
  return typeof value === "string" && types.includes(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
}

function isList<T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}
