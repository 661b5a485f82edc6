import { missing, refused, type Words } from "./missing-words.ts";
import type { PolicyError } from "./policy.ts";
import { about, entriesOf, listed, shown } from "./subject-words.ts";

/** The errors of a policy's schema in words, what is the same told once; at most five. */
export function policyWords(errors: readonly PolicyError[]): Words {
  const told = sentences(errors);
  const cut = told.slice(0, most);
  const more = told.length > most ? `; and ${told.length - most} more` : "";
  return {
    wrong: once(cut.map(({ wrong }) => wrong)) + more,
    way: once(cut.map(({ way }) => way)),
  };
}

const most = 5;

function once(texts: readonly string[]): string {
  return [...new Set(texts)].join("; ");
}

/** One for each keyword of the schema, whatever number of entries it failed for. */
function sentences(errors: readonly PolicyError[]): readonly Words[] {
  const groups = new Map<string, PolicyError[]>();
  for (const error of outermost(errors)) {
    const entry = error.instancePath.replaceAll(/\/\d+/g, "/*");
    const missing = error.params["missingProperty"];
    const key = `${entry} ${error.schemaPath} ${typeof missing === "string" ? missing : ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [error]);
    else group.push(error);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : words(first, [first, ...others], errors),
  );
}

const choices: ReadonlySet<string> = new Set(["anyOf", "oneOf", "contains"]);

/** Without those that only explain why an alternative, or an entry, was not it. */
function outermost(errors: readonly PolicyError[]): readonly PolicyError[] {
  const choosing = errors.filter(({ keyword }) => choices.has(keyword));
  // The entries of a list fail at one place of the schema, so these are few.
  const above = [...new Set(choosing.map(({ schemaPath }) => `${schemaPath}/`))];
  return errors.filter(
    ({ keyword, schemaPath }) => keyword !== "if" && !above.some((path) => schemaPath.startsWith(path)),
  );
}

function words(
  error: PolicyError,
  group: readonly PolicyError[],
  all: readonly PolicyError[],
): readonly Words[] {
  const what = about(
    error.instancePath,
    group.map(({ data }) => data),
  );
  const limit = shown(error.schema);
  switch (error.keyword) {
    case "required":
      return [missing(error.instancePath, String(error.params["missingProperty"]))];
    case "maximum":
    case "minimum":
    case "exclusiveMaximum":
    case "exclusiveMinimum":
      return [{ wrong: what.is, way: `${what.make} ${bounds[error.keyword] ?? ""} ${limit}` }];
    case "maxItems":
    case "minItems":
      return [
        {
          wrong: `${what.name} holds ${entriesOf(error.data)}`,
          way: `write ${bounds[error.keyword] ?? ""} ${limit} there`,
        },
      ];
    case "maxLength":
    case "minLength":
      return [
        { wrong: what.is, way: `${what.make} ${bounds[error.keyword] ?? ""} ${limit} characters long` },
      ];
    case "const":
      return [{ wrong: what.is, way: `${what.make} ${shown(error.schema)}` }];
    case "enum":
      return [{ wrong: what.is, way: `${what.make} ${listed(error.schema)}` }];
    case "pattern":
      return [{ wrong: what.is, way: `${what.make} something that fits \`${String(error.schema)}\`` }];
    case "type":
      return [{ wrong: what.is, way: `${what.make} ${typeWords(error.schema)}` }];
    case "not":
      if (isRequired(error.schema)) return [lacking(what.name, error.schema.required)];
      return [{ wrong: what.is, way: `${what.make} ${otherThan(error.schema)}` }];
    case "contains":
      return [
        {
          wrong: `${what.name} holds none that the policy asks for`,
          way: `add one that is ${wanted(error.schema)}`,
        },
      ];
    case "anyOf":
    case "oneOf":
      return [{ wrong: what.is, way: alternatives(error, all) }];
    case "false schema":
      return [refused(error.instancePath, what.name)];
    default:
      return [{ wrong: what.is, way: `satisfy \`${error.keyword}: ${limit}\` of the policy's schema` }];
  }
}

const bounds: Readonly<Record<string, string>> = {
  maximum: "at most",
  minimum: "at least",
  exclusiveMaximum: "less than",
  exclusiveMinimum: "more than",
  maxItems: "at most",
  minItems: "at least",
  maxLength: "at most",
  minLength: "at least",
};

const typeNames: Readonly<Record<string, string>> = { array: "a list", string: "a text", null: "nothing" };

function typeWords(types: unknown): string {
  return [types]
    .flat()
    .map((type) => typeNames[String(type)] ?? `of the type ${String(type)}`)
    .join(" or ");
}

/** What a schema that must not hold describes, where that can be said in a few words. */
function otherThan(schema: unknown): string {
  const said = wanted(schema);
  return said === unsaid ? "something that the policy's `not` leaves open" : `anything but ${said}`;
}

function isRequired(schema: unknown): schema is { readonly required: unknown } {
  return (
    typeof schema === "object" && schema !== null && "required" in schema && Object.keys(schema).length === 1
  );
}

function lacking(name: string, required: unknown): Words {
  const keys = [required]
    .flat()
    .map((key) => `\`${String(key)}\``)
    .join(" and ");
  return { wrong: `${name} has ${keys}`, way: `leave out ${keys}` };
}

const unsaid = "as the policy's schema says";

function wanted(schema: unknown): string {
  if (typeof schema !== "object" || schema === null) return unsaid;
  if ("const" in schema) return shown(schema.const);
  if ("enum" in schema) return listed(schema.enum);
  if ("pattern" in schema) return `what fits \`${String(schema.pattern)}\``;
  return unsaid;
}

/** What would satisfy each alternative, where one is enough. */
function alternatives(choice: PolicyError, all: readonly PolicyError[]): string {
  if (choice.params["passingSchemas"])
    return "let it satisfy one of the policy's alternatives, and not several";
  const start = `${choice.schemaPath}/`;
  const branches = new Map<string, PolicyError[]>();
  for (const error of all) {
    if (!error.schemaPath.startsWith(start) || !isWithin(error.instancePath, choice.instancePath)) continue;
    const [branch = ""] = error.schemaPath.slice(start.length).split("/");
    const group = branches.get(branch);
    if (group === undefined) branches.set(branch, [error]);
    else group.push(error);
  }
  const ways = [...branches.values()].map((errors) => once(sentences(errors).map(({ way }) => way)));
  return `either ${[...new Set(ways)].join(", or ")}`;
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}
