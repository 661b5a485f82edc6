// Made from schemas/review.schema.json by npm run generate: do not edit.
import type { SchemaError } from "../error.ts";
import type { ReviewFile } from "./review.ts";

declare const validate: {
  (value: unknown): value is ReviewFile;
  errors?: readonly SchemaError[] | null;
};
export default validate;
