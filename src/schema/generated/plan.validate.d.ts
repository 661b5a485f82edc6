// Made from schemas/plan.schema.json by npm run generate: do not edit.
import type { SchemaError } from "../error.ts";
import type { PlanFile } from "./plan.ts";

declare const validate: {
  (value: unknown): value is PlanFile;
  errors?: readonly SchemaError[] | null;
};
export default validate;
