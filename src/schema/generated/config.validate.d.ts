// Made from schemas/config.schema.json by npm run generate: do not edit.
import type { SchemaError } from "../error.ts";
import type { ConfigFile } from "./config.ts";

declare const validate: {
  (value: unknown): value is ConfigFile;
  errors?: readonly SchemaError[] | null;
};
export default validate;
