import type { Change } from "../../model/change.ts";
import type { RoleRef } from "../../model/field-change.ts";
/** What a change does to access, what gives the most first: the order in which changes are read. */
declare const accessKinds: readonly ["anywhere", "most-addresses", "all-folders", "admin-role", "role", "environment", "token-place", "unclear-addresses", "many-addresses", "folders", "addresses", "deleted", "reissued", "new-client", "narrower", "none"];
/** One kind of effect on access. */
export type AccessKind = (typeof accessKinds)[number];
/** What decides about a change's weight. */
export type Weighed = Pick<Change, "action" | "id" | "name" | "environment" | "fields" | "risks">;
/** The changes with those first that give the most access; changes of equal weight are in the order of execution. */
export declare function byWeight<C extends Weighed>(changes: readonly C[]): C[];
/** Everything that a change does to access, what gives the most first: at least one. */
export declare function accessOf(change: Weighed): readonly AccessKind[];
/** Whether a role's name sounds as if it allowed nearly everything: its privileges are not known to a plan. */
export declare function isAdminLike({ name }: RoleRef): boolean;
export {};
