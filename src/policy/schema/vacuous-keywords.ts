import type { PathFinding, Path } from "../../schema/path-finding.ts";
import { pickOne } from "../../schema/nearest.ts";
import { kindOf } from "../../schema/show.ts";
import type { JsonType, Shape } from "./client-shape.ts";
import { isMap, keywords } from "./keywords.ts";

/**
 * Errors of a keyword that holds for every client, or for none: an unknown property, a wrong type, a value that no
 * client can have. `key` and `value` are valid; `path` is the schema's.
 */
export function vacuousKeywords(
  key: string,
  value: unknown,
  shape: Shape,
  path: Path,
): readonly PathFinding[] {
  const at = [...path, key];
  switch (key) {
    case "properties":
      return Object.keys(isMap(value) ? value : {}).flatMap((name) =>
        unknownProperty(name, shape, [...at, name], "key"),
      );
    case "required":
      return list(value).flatMap((name, index) =>
        unknownProperty(String(name), shape, [...at, index], "value"),
      );
    case "const":
      return impossible(value, shape, at);
    case "enum":
      return list(value).flatMap((one, index) => impossible(one, shape, [...at, index]));
    case "type":
      return [value].flat().flatMap((type) => wrongType(String(type), shape, at));
    default:
      return withoutEffect(key, shape, at);
  }
}

function unknownProperty(
  name: string,
  shape: Shape,
  path: Path,
  at: PathFinding["at"],
): readonly PathFinding[] {
  const known = Object.keys(shape.properties ?? {});
  if (known.includes(name)) return [];
  if (known.length === 0) return withoutEffect("properties", shape, path);
  const message = `${shape.label} has no \`${name}\``;
  return [{ rule: "policy-unknown-property", message, fix: pickOne(name, known, "remove it"), path, at }];
}

function withoutEffect(key: string, { label, types, items }: Shape, path: Path): readonly PathFinding[] {
  const of = keywords[key]?.of ?? null;
  if (of === null || types.includes(of)) return [];
  const fix = items?.types.includes(of) === true ? "write it under `items`" : "remove it";
  return [vacuous(`\`${key}\` has no effect on ${label}, which is ${kinds(types)}`, fix, path)];
}

function impossible(
  value: unknown,
  { label, types, items, properties, form }: Shape,
  path: Path,
): readonly PathFinding[] {
  const type = typeOf(value);
  if (!types.includes(type)) {
    const own = properties === undefined ? "correct it" : "write `properties`";
    const fix = items?.types.includes(type) === true ? "write it under `items` or `contains`" : own;
    return [vacuous(`${label} can never be ${kindOf(value)}: it is ${kinds(types)}`, fix, path)];
  }
  const canonical = typeof value === "string" && form !== undefined ? form(value) : value;
  if (canonical === value) return [];
  const fix =
    canonical === null
      ? "correct it"
      : `write ${JSON.stringify(canonical)}, the form in which policies see it`;
  return [vacuous(`${label} can never be ${JSON.stringify(value)}`, fix, path)];
}

function wrongType(type: string, { label, types }: Shape, path: Path): readonly PathFinding[] {
  if (types.some((one) => one === type)) return [];
  return [vacuous(`${label} can never be of type ${type}`, `write \`${types[0] ?? ""}\``, path)];
}

function vacuous(message: string, fix: string, path: Path): PathFinding {
  return { rule: "policy-vacuous", message, fix, path, at: "value" };
}

function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "boolean" ? "boolean" : "string";
}

const words: Readonly<Record<JsonType, string>> = {
  string: "text",
  number: "a number",
  integer: "a number",
  boolean: "true or false",
  null: "nothing",
  array: "a list",
  object: "a map",
};

function kinds(types: readonly JsonType[]): string {
  return [...new Set(types.map((type) => words[type]))].join(" or ");
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
