import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  pathOf
} from "./schema-path-finding.js";

// src/schema/mismatch.ts
function mismatch(errors, document) {
  const meant = meantErrors(errors);
  const [first] = meant;
  if (first === void 0) return "somewhere";
  const path = pathOf(document, first.instancePath);
  if (first.keyword === "required")
    return `at \`${jsonPath([...path, String(first.params["missingProperty"])])}\`: it is missing`;
  const words = [...new Set(meant.flatMap(expected))];
  const position = path.length === 0 ? "at its top" : `at \`${jsonPath(path)}\``;
  return `${position}: expected ${new Intl.ListFormat("en", { type: "disjunction" }).format(words)}`;
}
function meantErrors(errors) {
  const choice = errors.at(-1);
  if (choice?.keyword !== "anyOf") return errors.slice(-1);
  const alternatives = errors.slice(0, -1);
  const meant = alternatives.filter((error) => !excludes(error, choice));
  if (meant.length > 0) return meantErrors(meant);
  const own = alternatives.filter(({ instancePath }) => instancePath === choice.instancePath);
  return own.length > 0 ? own : alternatives;
}
function excludes({ keyword, instancePath, schemaPath }, choice) {
  if (instancePath === choice.instancePath) return ["type", "const", "enum"].includes(keyword);
  const parent = instancePath.slice(0, instancePath.lastIndexOf("/"));
  return parent === choice.instancePath && /\/properties\/[^/]+\/const$/.test(schemaPath);
}
function jsonPath(path) {
  const steps = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return steps.join("").replace(/^\./, "");
}
var types = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  object: "an object",
  array: "an array"
};
function expected({ keyword, params }) {
  switch (keyword) {
    case "type":
      return list(params["type"]).map((type) => types[String(type)] ?? String(type));
    case "const":
      return [JSON.stringify(params["allowedValue"])];
    case "enum":
      return list(params["allowedValues"]).map((value) => JSON.stringify(value));
    case "minimum":
      return [`a number that is at least ${String(params["limit"])}`];
    case "pattern":
      return [`a string that matches ${String(params["pattern"])}`];
    default:
      return [`a value that fits the schema's \`${keyword}\``];
  }
}
function list(value) {
  return Array.isArray(value) ? value : [value];
}

export {
  mismatch
};
