import { pathOf, valueAt } from "../../schema/path-finding.ts";

/** A place in a schema: the schemas that apply there, references resolved. */
export interface SchemaPlace {
  /** The keys of a map there, in the order of the schema; empty if the schema names none. */
  readonly keys: readonly string[];
  /** The place of the value of a key. */
  member(key: string): SchemaPlace;
  /** The place of the items of a list. */
  items(): SchemaPlace;
}

/** The root of a schema as a place. */
export function schemaPlace(root: unknown): SchemaPlace {
  return placeOf(root, [root]);
}

function placeOf(root: unknown, schemas: readonly unknown[]): SchemaPlace {
  const all = schemas.flatMap((schema) => variants(root, schema));
  const properties = all.map((schema) => mapOf(valueAt(schema, ["properties"])));
  return {
    keys: [...new Set(properties.flatMap((one) => Object.keys(one)))],
    member: (key) =>
      placeOf(
        root,
        all.flatMap((schema) => {
          const own = valueAt(schema, ["properties", key]);
          return own === undefined ? [valueAt(schema, ["additionalProperties"])] : [own];
        }),
      ),
    items: () =>
      placeOf(
        root,
        all.map((schema) => valueAt(schema, ["items"])),
      ),
  };
}

/** A schema and its alternatives. */
function variants(root: unknown, schema: unknown): readonly unknown[] {
  const ref = valueAt(schema, ["$ref"]);
  const found = typeof ref === "string" ? valueAt(root, pathOf(null, ref)) : schema;
  if (typeof found !== "object" || found === null) return [];
  const alternatives = ["anyOf", "oneOf", "allOf"].flatMap((keyword) => listOf(valueAt(found, [keyword])));
  const others = [...alternatives, valueAt(found, ["then"])];
  return [found, ...others.flatMap((one) => variants(root, one))];
}

function mapOf(value: unknown): object {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
