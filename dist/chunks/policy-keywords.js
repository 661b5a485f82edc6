import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/policy/keywords.ts
var keyword = /* @__PURE__ */ __name((content, of = null) => ({ content, of }), "keyword");
var keywords = {
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
  examples: keyword("note")
};
var open = "keyward defines the properties of a client and may add some: write `properties` and `required`";
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
  additionalItems: "the lists are sets without an order: write `items`",
  prefixItems: "the lists are sets without an order: write `items`"
};
function contentFault(content, value) {
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
      return isType(value) || isList(value, isType) && value.length > 0 ? null : `one of ${types.join(", ")}`;
    case "const":
      return isPlain(value) ? null : "text, a number, true, false or null (write `properties` or `items` for more)";
    case "enum":
      return isList(value, isPlain) && value.length > 0 ? null : "a list of texts, numbers, true, false and null";
    case "pattern":
      return isText(value) && value.length <= longestPattern ? null : `a regular expression of at most ${longestPattern} characters`;
    case "count":
      return Number.isInteger(value) && Number(value) >= 0 ? null : "a whole number from 0";
    case "number":
      return Number.isFinite(value) ? null : "a number";
    case "step":
      return Number.isFinite(value) && Number(value) > 0 ? null : "a number above 0";
    case "flag":
      return typeof value === "boolean" ? null : "true or false";
    case "reference":
      return isText(value) && value.startsWith("#/") ? null : "a place in this schema, such as `#/definitions/team`";
    case "note":
      return null;
  }
}
__name(contentFault, "contentFault");
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
__name(isMap, "isMap");
function isSchema(value) {
  return typeof value === "boolean" || isMap(value);
}
__name(isSchema, "isSchema");
var longestPattern = 1e3;
var types = ["string", "number", "integer", "boolean", "null", "array", "object"];
function isType(value) {
  return typeof value === "string" && types.includes(value);
}
__name(isType, "isType");
function isText(value) {
  return typeof value === "string";
}
__name(isText, "isText");
function isPlain(value) {
  return value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
}
__name(isPlain, "isPlain");
function isList(value, is) {
  return Array.isArray(value) && value.every(is);
}
__name(isList, "isList");

export {
  keywords,
  refusedKeywords,
  contentFault,
  isMap,
  isSchema
};
