import type { Field } from "./field.ts";
/** The client's role, by its id; null where that role is gone. */
export declare const role: Field<"role">;
