import type { RoleRef } from "../model/field-change.ts";
import type { Field } from "./field.ts";
/** The client's role, by its id; null where that role is gone. */
export declare const role: Field<"role">;
/** A role's name, else its id. */
export declare function roleText({ id, name }: RoleRef): string | null;
