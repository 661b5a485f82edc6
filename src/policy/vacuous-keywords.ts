import type { PathFinding, Path } from "../schema/fault.ts";
import { pickOne } from "../schema/nearest.ts";
import { kindOf } from "../schema/show.ts";
import { isMap, keywords } from "./keywords.ts";
import type { JsonType, Shape } from "./client-shape.ts";

/**
 * Faults of a keyword that could never tell one client from another: it would let pass whatever it was written
 * against. `key` and `value` are sound; `path` is the schema's.
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
      return isMap(value)
        ? Object.keys(value).flatMap((name) => unknownName(name, shape, [...at, name], "key"))
        : [];
    case "required":
      return texts(value).flatMap((name, index) => unknownName(name, shape, [...at, index], "value"));
    case "const":
      return impossible(value, shape, at);
    case "enum":
      return Array.isArray(value)
        ? value.flatMap((one, index) => impossible(one, shape, [...at, index]))
        : [];
    case "type":
      return [value].flat().flatMap((one) => wrongType(one, shape, at));
    default:
      return misplaced(key, shape, at);
  }
}

function unknownName(name: string, shape: Shape, at: Path, side: PathFinding["at"]): readonly PathFinding[] {
  const known = Object.keys(shape.properties ?? {});
  if (known.includes(name)) return [];
  if (known.length === 0) return misplaced("properties", shape, at);
  const message = `${shape.label} has no \`${name}\``;
  return [
    { rule: "policy-unknown-property", message, fix: pickOne(name, known, "remove it"), path: at, at: side },
  ];
}

function misplaced(key: string, shape: Shape, at: Path): readonly PathFinding[] {
  const of = keywords[key]?.of ?? null;
  if (of === null || shape.types.includes(of)) return [];
  const inItems = shape.items?.types.includes(of) ?? false;
  const message = `\`${key}\` says nothing about ${shape.label}, which is ${kinds(shape.types)}`;
  return [saysNothing(message, inItems ? `write it under \`items\`` : "remove it", at)];
}

function impossible(value: unknown, shape: Shape, at: Path): readonly PathFinding[] {
  const type = typeOf(value);
  if (!shape.types.includes(type)) {
    const message = `${shape.label} is never ${kindOf(value)}: it is ${kinds(shape.types)}`;
    const inItems = shape.items?.types.includes(type) ?? false;
    const wanted = shape.properties === undefined ? "correct it" : "write `properties`";
    return [saysNothing(message, inItems ? "write it under `items` or `contains`" : wanted, at)];
  }
  if (typeof value !== "string") return [];
  const written = JSON.stringify(value);
  if (shape.words !== undefined && !shape.words.includes(value))
    return [
      saysNothing(
        `${shape.label} is never the text ${written}`,
        pickOne(value, shape.words, "correct it"),
        at,
      ),
    ];
  const form = shape.form === undefined ? value : shape.form(value);
  if (form === value) return [];
  const fix =
    form === null
      ? "correct it"
      : `write ${JSON.stringify(form)}: so it stands there, whatever a manifest writes`;
  return [saysNothing(`${shape.label} is never ${written}`, fix, at)];
}

function wrongType(type: unknown, shape: Shape, at: Path): readonly PathFinding[] {
  const known = shape.types.some((one) => one === type);
  return known
    ? []
    : [
        saysNothing(
          `${shape.label} is never of the type ${String(type)}`,
          `write \`${shape.types[0] ?? ""}\``,
          at,
        ),
      ];
}

function saysNothing(message: string, fix: string, path: Path): PathFinding {
  return { rule: "policy-says-nothing", message, fix, path, at: "value" };
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

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
