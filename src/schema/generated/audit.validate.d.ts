// Made from schemas/audit.schema.json by npm run generate: do not edit.
import type { SchemaError } from "../error.ts";
import type { AuditFile } from "./audit.ts";

declare const validate: {
  (value: unknown): value is AuditFile;
  errors?: readonly SchemaError[] | null;
};
export default validate;
