import { missing, refused, type Words } from "./missing-words.ts";
import { groupBy } from "../../model/names.ts";
import type { PolicyError } from "../policy.ts";
import { type About, about, entriesOf, listed, shown } from "../subject-words.ts";

/** The errors of a policy's schema as text, without duplicates; at most five. */
export function policyWords(errors: readonly PolicyError[]): Words {
  const all = sentences(errors);
  const cut = all.slice(0, most);
  const more = all.length > most ? `; and ${all.length - most} more` : "";
  return {
    wrong: once(cut.map(({ wrong }) => wrong)) + more,
    way: once(cut.map(({ way }) => way)),
  };
}

const most = 5;

function once(texts: readonly string[]): string {
  return [...new Set(texts)].join("; ");
}

/** One for each keyword of the schema, however many entries violate it. */
function sentences(errors: readonly PolicyError[]): readonly Words[] {
  const groups = groupBy(outermost(errors), ({ instancePath, schemaPath, params }) => {
    const entry = instancePath.replaceAll(/\/\d+/g, "/*");
    const missing = params["missingProperty"];
    return `${entry} ${schemaPath} ${typeof missing === "string" ? missing : ""}`;
  });
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => words(first, group, errors)),
  );
}

const choices: ReadonlySet<string> = new Set(["anyOf", "oneOf", "contains"]);

/** Without the errors that only explain why an alternative, or an entry, does not satisfy the schema. */
function outermost(errors: readonly PolicyError[]): readonly PolicyError[] {
  const choosing = errors.filter(({ keyword }) => choices.has(keyword));
  // All entries of a list fail at the same place of the schema, so there are few of these.
  const above = [...new Set(choosing.map(({ schemaPath }) => `${schemaPath}/`))];
  return errors.filter(
    ({ keyword, schemaPath }) => keyword !== "if" && !above.some((path) => schemaPath.startsWith(path)),
  );
}

function words(error: PolicyError, group: readonly PolicyError[], all: readonly PolicyError[]): Words {
  const { instancePath, keyword, schema, data, params } = error;
  const what = about(
    instancePath,
    group.map((one) => one.data),
  );
  const { name, is, make } = what;
  switch (keyword) {
    case "required":
      return missing(instancePath, String(params["missingProperty"]));
    case "const":
    case "enum":
      return { wrong: is, way: `${make} ${listed(schema)}${what.unit(schema)}` };
    case "pattern":
      return { wrong: is, way: `${make} match \`${String(schema)}\`` };
    case "type":
      return { wrong: is, way: `${make} ${typeWords(schema)}` };
    case "not":
      if (isRequired(schema)) return unwanted(name, schema.required);
      return { wrong: is, way: `${make} ${otherThan(schema)}` };
    case "contains":
      return {
        wrong: `${name} has no entry that the policy requires`,
        way: `add ${described(schema) ?? "one"}`,
      };
    case "anyOf":
    case "oneOf":
      return { wrong: is, way: alternatives(error, all) };
    case "false schema":
      return refused(instancePath, name);
    default:
      return boundWords(keyword, schema, data, what);
  }
}

function boundWords(keyword: string, limit: unknown, data: unknown, { name, is, make, unit }: About): Words {
  const bound = `${bounds[keyword] ?? keyword} ${shown(limit)}`;
  if (keyword.endsWith("Items")) return { wrong: `${name} has ${entriesOf(data)}`, way: `list ${bound}` };
  return {
    wrong: is,
    way: `${make} ${bound}${keyword.endsWith("Length") ? " characters long" : unit(limit)}`,
  };
}

const bounds: Readonly<Record<string, string>> = {
  maximum: "at most",
  minimum: "at least",
  exclusiveMaximum: "less than",
  exclusiveMinimum: "more than",
  multipleOf: "a multiple of",
  maxItems: "at most",
  minItems: "at least",
  maxLength: "at most",
  minLength: "at least",
};

const typeNames: Readonly<Record<string, string>> = { array: "a list", string: "text", null: "empty" };

function typeWords(types: unknown): string {
  return [types]
    .flat()
    .map((type) => typeNames[String(type)] ?? `of type ${String(type)}`)
    .join(" or ");
}

function isRequired(schema: unknown): schema is { readonly required: unknown } {
  return (
    typeof schema === "object" && schema !== null && "required" in schema && Object.keys(schema).length === 1
  );
}

function unwanted(name: string, required: unknown): Words {
  const keys = [required]
    .flat()
    .map((key) => `\`${String(key)}\``)
    .join(" and ");
  return { wrong: `${name} has ${keys}`, way: `remove ${keys}` };
}

function otherThan(schema: unknown): string {
  const unwantedValue = described(schema);
  return unwantedValue === null
    ? "something that does not satisfy the policy's `not`"
    : `anything but ${unwantedValue}`;
}

/** What a schema describes, if a short text can express it, else null. */
function described(schema: unknown): string | null {
  if (typeof schema !== "object" || schema === null) return null;
  if ("const" in schema) return shown(schema.const);
  if ("enum" in schema) return listed(schema.enum);
  return "pattern" in schema ? `text that matches \`${String(schema.pattern)}\`` : null;
}

/** What would satisfy each alternative, if one is enough. */
function alternatives(choice: PolicyError, all: readonly PolicyError[]): string {
  if (choice.params["passingSchemas"]) return "satisfy exactly one of the policy's alternatives";
  const start = `${choice.schemaPath}/`;
  const inside = all.filter(
    ({ schemaPath, instancePath }) =>
      schemaPath.startsWith(start) && isWithin(instancePath, choice.instancePath),
  );
  const branches = groupBy(inside, ({ schemaPath }) => schemaPath.slice(start.length).split("/")[0] ?? "");
  const ways = [...branches.values()].map((errors) => once(sentences(errors).map(({ way }) => way)));
  return `either ${[...new Set(ways)].join(", or ")}`;
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}
