import type { Field } from "./field.ts";
/** The client's name. */
export declare const name: Field<"name">;
