import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";

const validators = new Map<string, ValidateFunction>();

/** The errors of a value under `schemas/NAME.schema.json`, which ajv has to take strictly; null: it is valid. */
export function schemaErrors(name: string, value: unknown): readonly ErrorObject[] | null {
  const validate = validators.get(name) ?? compiled(name);
  validators.set(name, validate);
  return validate(value) ? null : (validate.errors ?? []);
}

function compiled(name: string): ValidateFunction {
  const file = path.resolve(import.meta.dirname, "..", "..", "schemas", `${name}.schema.json`);
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true });
  return ajv.compile(JSON.parse(readFileSync(file, "utf8")));
}
