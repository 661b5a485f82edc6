import type { SchemaError } from "./error.ts";
import { generalLabel, label, type Path, type PathFinding, pathOf, valueAt } from "./path-finding.ts";
import { nearest } from "./nearest.ts";
import { alternatives, asList, asMap, owner, parent, resolve } from "./schema-parts.ts";
import { flow, kindOf } from "./show.ts";
import { textFinding } from "./text.ts";

/** A document to explain: its value, and how a value is written, unless in quotes (null: quoted, on several lines or missing). */
export interface Explained {
  readonly value: unknown;
  readonly writtenAt: (path: Path) => string | null;
}

/**
 * The errors of a generated validator as readable findings: titles, examples and known keys come from the schema.
 * If a value matches no alternative, one finding reports it instead of one for each alternative.
 */
export function explain(
  errors: readonly SchemaError[],
  schema: unknown,
  { value: document, writtenAt }: Explained,
): readonly PathFinding[] {
  return settle(errors).map((error) => {
    const path = pathOf(document, error.instancePath);
    const value = valueAt(document, path);
    const place = { schema, path, value, written: () => writtenAt(path), label };
    const general = words(error, { ...place, label: generalLabel }).message;
    return { path, at: "value" as const, ...words(error, place), general };
  });
}

interface Place {
  readonly schema: unknown;
  readonly path: Path;
  readonly value: unknown;
  /** How the value is written, unless in quotes. */
  readonly written: () => string | null;
  /** How messages name a node. */
  readonly label: (path: Path) => string;
}

type Words = Pick<PathFinding, "rule" | "message" | "fix"> &
  Partial<Pick<PathFinding, "path" | "at" | "meant" | "missing">>;

/** Keywords that only indicate that an alternative was not meant. */
const undecided: ReadonlySet<string> = new Set(["type", "const", "enum", "anyOf"]);

function settle(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = new Set(
    errors.filter(({ keyword }) => keyword === "anyOf").map((error) => error.instancePath),
  );
  const decided = new Set(
    errors.flatMap(({ keyword, instancePath }) =>
      upwards(instancePath).slice(undecided.has(keyword) ? 1 : 0),
    ),
  );
  return errors.filter((error) => {
    // Only repeats that the `then` of a condition failed, which has an error of its own.
    if (error.keyword === "if") return false;
    if (error.keyword === "pattern" && error.propertyName !== undefined) return false;
    if (!undecided.has(error.keyword) || !choices.has(error.instancePath)) return true;
    return error.keyword === "anyOf" && !decided.has(error.instancePath);
  });
}

/** A pointer and all its parents, the nearest first. */
function upwards(pointer: string): string[] {
  const steps = pointer.split("/");
  return steps.map((_, index) => steps.slice(0, steps.length - index).join("/"));
}

function words(error: SchemaError, place: Place): Words {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(error, place);
    case "required":
      return missingKey(error, place);
    case "propertyNames":
      return badKey(error, place);
    case "minItems":
    case "minProperties":
      return emptyList(error, place);
    case "minLength":
      return { rule: "blank", message: `${place.label(place.path)} is blank`, fix: write(error, place) };
    case "pattern":
      return badText(error, place);
    default:
      return wrongValue(error, place);
  }
}

function unknownKey(error: SchemaError, { schema, path, value, label }: Place): Words {
  const key = String(error.params["additionalProperty"]);
  const properties = valueAt(parent(schema, error), ["properties"]);
  const known = Object.keys(asMap(properties));
  const inner = innerMap(schema, properties, key);
  const near = inner === null ? nearest(key, known) : null;
  // A document that has none of the known keys may be another file, which is not quoted.
  const quoted = path.length > 0 || near !== null || known.some((one) => Object.hasOwn(asMap(value), one));
  const name = quoted ? `unknown key \`${key}\`` : "unknown key";
  return {
    rule: "unknown-key",
    message: `${name}${path.length === 0 ? "" : ` in ${label(path)}`}`,
    fix: unknownKeyFix(known, near, inner),
    path: [...path, key],
    at: "key",
    ...(near === null ? {} : { meant: [...path, near] }),
  };
}

function unknownKeyFix(known: readonly string[], near: string | null, inner: string | null): string {
  if (inner !== null) return `write it in \`${inner}\``;
  return near === null ? `remove it, or use one of ${known.join(", ")}` : `did you mean \`${near}\`?`;
}

/** The only one of these properties that is a map with this key; null: there is none, or several. */
function innerMap(schema: unknown, properties: unknown, key: string): string | null {
  const [inner, ...others] = Object.entries(asMap(properties)).filter(([, one]) =>
    Object.hasOwn(asMap(valueAt(resolve(schema, one), ["properties"])), key),
  );
  return inner === undefined || others.length > 0 ? null : inner[0];
}

function missingKey(error: SchemaError, { schema, path, label }: Place): Words {
  const key = String(error.params["missingProperty"]);
  const wanted = resolve(schema, valueAt(parent(schema, error), ["properties", key]));
  return {
    rule: "missing-key",
    message: `${label(path)} has no \`${key}\``,
    fix: `add ${example(key, wanted)}`,
    missing: [[...path, key]],
  };
}

function badKey(error: SchemaError, { schema, path, label }: Place): Words {
  const key = String(error.params["propertyName"]);
  const finding = textFinding(key);
  const title = valueAt(resolve(schema, valueAt(parent(schema, error), ["propertyNames"])), ["title"]);
  const wanted = typeof title === "string" ? `must be ${title}` : "cannot be used";
  return {
    rule: finding?.rule ?? "bad-name",
    message: `a name in ${label(path)} ${finding?.message ?? wanted}`,
    fix: finding?.fix ?? "write another name",
    path: [...path, key],
    at: "key",
  };
}

function emptyList(error: SchemaError, { schema, path, label }: Place): Words {
  const others = asList(valueAt(owner(schema, error), ["anyOf"]))
    .flatMap((one) => [valueAt(one, ["const"]), ...asList(valueAt(one, ["enum"]))])
    .filter((word) => typeof word === "string");
  const or = others.length === 0 ? "" : `, or write ${others.map((word) => `\`${word}\``).join(" or ")}`;
  return { rule: "empty-list", message: `${label(path)} is empty`, fix: `write at least one entry${or}` };
}

function badText(error: SchemaError, place: Place): Words {
  const finding = typeof place.value === "string" ? textFinding(place.value) : null;
  if (finding === null) return wrongValue(error, place);
  return { rule: finding.rule, message: `${place.label(place.path)} ${finding.message}`, fix: finding.fix };
}

function wrongValue(error: SchemaError, place: Place): Words {
  const title = valueAt(owner(place.schema, error), ["title"]);
  const typed = error.keyword === "type" || error.keyword === "anyOf";
  const what = typeof title === "string" ? title : "a different value";
  const given = givenWords(error, place, typed);
  const text = typed ? unquotedText(place) : null;
  const written = text !== null && acceptsText(text, place.schema, error) ? text : null;
  return {
    rule: typed ? "wrong-type" : "bad-value",
    message: `${place.label(place.path)} must be ${what}, not ${typed || given !== "text" ? given : "this text"}`,
    fix: written === null ? write(error, place) : `write it in quotes: ${JSON.stringify(written)}`,
  };
}

function givenWords(error: SchemaError, { schema, value }: Place, typed: boolean): string {
  if (typeof value !== "number") return kindOf(value);
  if (!typed) return String(value);
  const ids = alternatives(schema, error).some((one) => valueAt(one, ["type"]) === "integer");
  return ids && !Number.isInteger(value) ? "a decimal number" : "a number";
}

/** What is written, if it would be the text that is probably meant once it is in quotes. */
function unquotedText({ value, written }: Place): string | null {
  if (value === null || typeof value === "number" || typeof value === "boolean") return written();
  if (typeof value !== "object" || Array.isArray(value)) return null;
  // `2001:db8::` ends like the key of a map.
  const text = written();
  return text !== null && /^[\dA-Fa-f:]*::$/.test(text) ? text : null;
}

/** Whether this text is one of the values that were expected. */
function acceptsText(text: string, schema: unknown, error: SchemaError): boolean {
  return alternatives(schema, error).some((expected) => {
    const pattern = valueAt(expected, ["pattern"]);
    if (valueAt(expected, ["type"]) !== "string") return false;
    return typeof pattern !== "string" || new RegExp(pattern, "u").test(text);
  });
}

function write(error: SchemaError, { schema, path }: Place): string {
  const key = path.at(-1);
  const wanted = owner(schema, error);
  const [first] = asList(valueAt(wanted, ["examples"]));
  if (first === undefined) return "see the documentation for the expected form";
  return typeof key === "string" ? `write ${example(key, wanted)}` : `write for example \`${flow(first)}\``;
}

function example(key: string, wanted: unknown): string {
  const [first] = asList(valueAt(wanted, ["examples"]));
  return first === undefined ? `\`${key}\`` : `for example \`${key}: ${flow(first)}\``;
}
