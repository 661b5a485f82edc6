import type { JsonType } from "./client-shape.ts";

/** How the value of a keyword is read: schemas inside it are read as schemas, a `value` stays as it is. */
export type Content =
  "schema" | "schemas" | "properties" | "definitions" | "pattern" | "reference" | "value" | "note";

/** A keyword of a schema. */
export interface Keyword {
  readonly content: Content;
  /** The type of the values that it applies to; null: any. */
  readonly of: JsonType | null;
  /** Whether its value is valid, apart from schemas inside it. */
  readonly is: (value: unknown) => boolean;
  /** What its value must be, as text. */
  readonly wanted: string;
}

type Value = Omit<Keyword, "of">;

const schema: Value = { content: "schema", is: isSchema, wanted: "a schema: a map, or true or false" };
const schemas: Value = { content: "schemas", is: (value) => isFilled(value), wanted: "a list of schemas" };
const definitions: Value = { content: "definitions", is: isMap, wanted: "a map of schemas" };
const note: Value = { content: "note", is: () => true, wanted: "" };
const value = (wanted: string, is: Value["is"]): Value => ({ content: "value", is, wanted });
const count = value("a whole number from 0", (one) => Number.isInteger(one) && Number(one) >= 0);
const number = value("a number", Number.isFinite);
const longestPattern = 1_000;
const types: readonly unknown[] = ["string", "number", "integer", "boolean", "null", "array", "object"];

/** The keywords of JSON Schema (draft 7) that a policy may use. */
export const keywords: Readonly<Record<string, Keyword>> = {
  ...keywordsOf(null, {
    type: value(
      `one of ${types.join(", ")}`,
      (one) => types.includes(one) || isFilled(one, (type) => types.includes(type)),
    ),
    const: value("text, a number, true, false or null (write `properties` or `items` for more)", isPlain),
    enum: value("a list of texts, numbers, true, false and null", (one) => isFilled(one, isPlain)),
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
    not: schema,
    if: schema,
    ...Object.fromEntries(["then", "else"].map((key) => [key, schema])),
    $ref: {
      content: "reference",
      is: (one) => isText(one) && one.startsWith("#/"),
      wanted: "a place in this schema, such as `#/definitions/team`",
    },
    definitions,
    $defs: definitions,
    title: note,
    description: note,
    $comment: note,
    examples: note,
  }),
  ...keywordsOf("string", {
    pattern: {
      content: "pattern",
      is: (one) => isText(one) && one.length <= longestPattern,
      wanted: `a regular expression of at most ${longestPattern} characters`,
    },
    minLength: count,
    maxLength: count,
  }),
  ...keywordsOf("number", {
    minimum: number,
    maximum: number,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    multipleOf: value("a number above 0", (one) => Number.isFinite(one) && Number(one) > 0),
  }),
  ...keywordsOf("array", {
    items: schema,
    contains: schema,
    minItems: count,
    maxItems: count,
    // The lists are sets, so it always holds; checking it would take quadratic time.
    uniqueItems: { ...note, is: (one) => typeof one === "boolean", wanted: "true or false" },
  }),
  ...keywordsOf("object", {
    properties: { ...definitions, content: "properties" },
    required: value("a list of names", (one) => Array.isArray(one) && one.every(isText)),
  }),
};

function keywordsOf(
  of: Keyword["of"],
  all: Readonly<Record<string, Value>>,
): Readonly<Record<string, Keyword>> {
  return Object.fromEntries(Object.entries(all).map(([key, held]) => [key, { ...held, of }]));
}

const open = "keyward defines the properties of a client and may add some: write `properties` and `required`";
const unordered = "the lists are sets without an order: write `items`";

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
  additionalItems: unordered,
  prefixItems: unordered,
};

/** Whether a value is a map. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value can be a schema at all. */
export function isSchema(value: unknown): value is boolean | Readonly<Record<string, unknown>> {
  return typeof value === "boolean" || isMap(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isPlain(value: unknown): boolean {
  return value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
}

function isFilled(value: unknown, is: (one: unknown) => boolean = () => true): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(is);
}
