import type { JsonType } from "./client-shape.ts";

/** What kind of value a keyword has. */
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

/** A keyword: the kind of its value, and the type of the values that it applies to (null: any). */
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

const open = "keyward defines the properties of a client and may add some: write `properties` and `required`";

/** Keywords of JSON Schema that no policy may use, with the reason. */
export const refusedKeywords: Readonly<Record<string, string>> = {
  $schema: "policies are always read as JSON Schema draft 7",
  $id: "a policy can refer only to its own definitions",
  $anchor: "refer to `#/definitions/…`",
  $async: "asynchronous schemas are not supported",
  $data: "references to data are not supported: write the value",
  format: "formats are not checked: write a `pattern`",
  default: "a policy cannot change a client",
  additionalProperties: open,
  patternProperties: open,
  propertyNames: open,
  minProperties: open,
  maxProperties: open,
  dependencies: "write `if` and `then`",
  additionalItems: "the lists are sets without an order: write `items`",
  prefixItems: "the lists are sets without an order: write `items`",
};

/** What the value of a keyword has to be, where it is not; null where it is sound (schemas inside it are read elsewhere). */
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
