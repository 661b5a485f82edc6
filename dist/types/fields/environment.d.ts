import type { Field } from "./field.ts";
/** The environment that the client belongs to; null if the workspace has none. */
export declare const environment: Field<"environment">;
