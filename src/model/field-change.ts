import type { ValueSource } from "./source.ts";

/** A role in a plan; `name` is null if it is unknown. */
export interface RoleRef {
  readonly id: number | null;
  readonly name: string | null;
}

/** A folder in a plan; `path` is null if it was given by id. */
export interface FolderRef {
  readonly id: number;
  readonly path: string | null;
}

/** The value of each compared field, as a plan shows it. */
export interface FieldValues {
  readonly name: string;
  readonly role: RoleRef;
  readonly folders: "all" | readonly FolderRef[];
  readonly environment: string | null;
  /** Empty: every address may call. */
  readonly ip_allow_list: readonly string[];
}

/** The name of a compared field, in the order in which a plan shows them. */
export const fieldNames = ["name", "role", "folders", "environment", "ip_allow_list"] as const;

/** One of the compared fields. */
export type FieldName = (typeof fieldNames)[number];

/** One field of a change. A create has only `after` (before is null), a delete only `before`. */
export type FieldChange<Name extends FieldName = FieldName> = {
  [F in Name]: {
    readonly field: F;
    readonly before: FieldValues[F] | null;
    readonly after: FieldValues[F] | null;
    /** Where the new value is written; absent if that is the client's entry alone. */
    readonly sources?: readonly ValueSource[];
  };
}[Name];
