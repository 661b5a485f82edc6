import type { RoleRef } from "../model/field-change.ts";
import type { Field } from "./field.ts";
/** The client's role, by its id; null if that role no longer exists. */
export declare const role: Field<"role">;
/** A role's name, or its id if the name is unknown. */
export declare function roleText({ id, name }: RoleRef): string | null;
