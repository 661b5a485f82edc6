// Made from schemas/manifest.schema.json by npm run generate: do not edit.
import type { SchemaError } from "../error.ts";
import type { ManifestFile } from "./manifest.ts";

declare const validate: {
  (value: unknown): value is ManifestFile;
  errors?: readonly SchemaError[] | null;
};
export default validate;
