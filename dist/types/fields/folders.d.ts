import type { Field } from "./field.ts";
/** The folders that the client reaches. */
export declare const folders: Field<"folders">;
