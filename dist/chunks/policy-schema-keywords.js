import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/policy/schema/keywords.ts
var schema = { content: "schema", is: isSchema, wanted: "a schema: a map, or true or false" };
var schemas = { content: "schemas", is: (value2) => isFilled(value2), wanted: "a list of schemas" };
var definitions = { content: "definitions", is: isMap, wanted: "a map of schemas" };
var note = { content: "note", is: () => true, wanted: "" };
var value = (wanted, is) => ({ content: "value", is, wanted });
var count = value("a whole number from 0", (one) => Number.isInteger(one) && Number(one) >= 0);
var number = value("a number", Number.isFinite);
var longestPattern = 1e3;
var types = ["string", "number", "integer", "boolean", "null", "array", "object"];
var keywords = {
  ...keywordsOf(null, {
    type: value(
      `one of ${types.join(", ")}`,
      (one) => types.includes(one) || isFilled(one, (type) => types.includes(type))
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
      wanted: "a place in this schema, such as `#/definitions/team`"
    },
    definitions,
    $defs: definitions,
    title: note,
    description: note,
    $comment: note,
    examples: note
  }),
  ...keywordsOf("string", {
    pattern: {
      content: "pattern",
      is: (one) => isText(one) && one.length <= longestPattern,
      wanted: `a regular expression of at most ${longestPattern} characters`
    },
    minLength: count,
    maxLength: count
  }),
  ...keywordsOf("number", {
    minimum: number,
    maximum: number,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    multipleOf: value("a number above 0", (one) => Number.isFinite(one) && Number(one) > 0)
  }),
  ...keywordsOf("array", {
    items: schema,
    contains: schema,
    minItems: count,
    maxItems: count,
    // The lists are sets, so it always holds; checking it would take quadratic time.
    uniqueItems: { ...note, is: (one) => typeof one === "boolean", wanted: "true or false" }
  }),
  ...keywordsOf("object", {
    properties: { ...definitions, content: "properties" },
    required: value("a list of names", (one) => Array.isArray(one) && one.every(isText))
  })
};
function keywordsOf(of, all) {
  return Object.fromEntries(Object.entries(all).map(([key, held]) => [key, { ...held, of }]));
}
var open = "keyward defines the properties of a client and may add some: write `properties` and `required`";
var unordered = "the lists are sets without an order: write `items`";
var refusedKeywords = {
  $schema: "policies are always read as JSON Schema draft 7",
  $id: "a policy can refer only to its own definitions",
  $anchor: "refer to `#/definitions/\u2026`",
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
  prefixItems: unordered
};
function isMap(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}
function isSchema(value2) {
  return typeof value2 === "boolean" || isMap(value2);
}
function isText(value2) {
  return typeof value2 === "string";
}
function isPlain(value2) {
  return value2 === null || ["string", "boolean"].includes(typeof value2) || Number.isFinite(value2);
}
function isFilled(value2, is = () => true) {
  return Array.isArray(value2) && value2.length > 0 && value2.every(is);
}

export {
  keywords,
  refusedKeywords,
  isMap,
  isSchema
};
