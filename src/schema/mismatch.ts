import type { SchemaError } from "./error.ts";
import { type Path, pathOf } from "./path-finding.ts";

/**
 * The errors of a generated validator that stops at the first, for JSON that a program wrote: "at `plans[0].digest`:
 * expected a string". If a value matches no alternative, the text names all of them.
 */
export function mismatch(errors: readonly SchemaError[], document: unknown): string {
  const meant = meantErrors(errors);
  const [first] = meant;
  if (first === undefined) return "somewhere";
  const path = pathOf(document, first.instancePath);
  if (first.keyword === "required")
    return `at \`${jsonPath([...path, String(first.params["missingProperty"])])}\`: it is missing`;
  const words = [...new Set(meant.flatMap(expected))];
  const position = path.length === 0 ? "at its top" : `at \`${jsonPath(path)}\``;
  return `${position}: expected ${new Intl.ListFormat("en", { type: "disjunction" }).format(words)}`;
}

/** For a choice, the errors of the alternative that was meant; if none was, what each of them expects. All at one place. */
function meantErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  // The errors of the alternatives come before that of the choice.
  const choice = errors.at(-1);
  if (choice?.keyword !== "anyOf") return errors.slice(-1);
  const alternatives = errors.slice(0, -1);
  const meant = alternatives.filter((error) => !excludes(error, choice));
  if (meant.length > 0) return meantErrors(meant);
  const own = alternatives.filter(({ instancePath }) => instancePath === choice.instancePath);
  return own.length > 0 ? own : alternatives;
}

/** Whether an error shows that an alternative was not meant: another type, or another value of the member that distinguishes them. */
function excludes({ keyword, instancePath, schemaPath }: SchemaError, choice: SchemaError): boolean {
  if (instancePath === choice.instancePath) return ["type", "const", "enum"].includes(keyword);
  const parent = instancePath.slice(0, instancePath.lastIndexOf("/"));
  return parent === choice.instancePath && /\/properties\/[^/]+\/const$/.test(schemaPath);
}

function jsonPath(path: Path): string {
  const steps = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[A-Za-z_]\w*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return steps.join("").replace(/^\./, "");
}

const types: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  object: "an object",
  array: "an array",
};

function expected({ keyword, params }: SchemaError): readonly string[] {
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

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
