// Made from schemas/report.schema.json by npm run generate: do not edit.
import type { SchemaError } from "../error.ts";
import type { ReportFile } from "./report.ts";

declare const validate: {
  (value: unknown): value is ReportFile;
  errors?: readonly SchemaError[] | null;
};
export default validate;
