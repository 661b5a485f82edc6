import type { SchemaError } from "./error.ts";
import { pathOf, valueAt } from "./path-finding.ts";

/** The schema that an error belongs to, and its alternatives. */
export function alternatives(schema: unknown, error: SchemaError): readonly unknown[] {
  const wanted = owner(schema, error);
  return [wanted, ...asList(valueAt(wanted, ["anyOf"]))].map((one) => resolve(schema, one));
}

/** The schema that holds the keyword of an error. */
export function parent(schema: unknown, error: SchemaError): unknown {
  let found = resolve(schema, schema);
  for (const step of pathOf(null, error.schemaPath).slice(0, -1)) {
    found = resolve(schema, valueAt(found, [step]));
  }
  return found;
}

/** The same, or the schema that has it as an alternative. */
export function owner(schema: unknown, error: SchemaError): unknown {
  const schemaPath = error.schemaPath.replace(/\/anyOf\/\d+\/(?=[^/]+$)/, "/");
  return parent(schema, { ...error, schemaPath });
}

/** The target of a reference within the schema; any other value unchanged. */
export function resolve(schema: unknown, found: unknown): unknown {
  const ref = valueAt(found, ["$ref"]);
  return typeof ref === "string" ? valueAt(schema, pathOf(null, ref)) : found;
}

/** A value as a map; anything else as an empty one. */
export function asMap(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

/** A value as a list; anything else as an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
