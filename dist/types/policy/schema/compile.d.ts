import type { PolicySchema } from "../policy.ts";
import type { ReadSchema } from "./read-schema.ts";
/** Compiles a schema in which `readSchema` found no error; throws `Error` for what only the compiler can detect. */
export declare function compileSchema({ schema, needs }: Pick<ReadSchema, "schema" | "needs">): PolicySchema;
