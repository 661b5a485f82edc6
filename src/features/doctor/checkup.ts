/** The checks of `doctor`. */
export type CheckName =
  | "configuration"
  | "manifests"
  | "clock"
  | "token"
  | "roles"
  | "folders"
  | "privilege"
  | "privileges"
  | "self"
  | "sinks";

/** The result of one check; `way` is "" if there is nothing to do; `not-tried`: it could not be checked without a change. */
export interface Check {
  readonly name: CheckName;
  readonly status: "ok" | "warning" | "failed" | "not-tried";
  readonly message: string;
  readonly way: string;
}

/** The checks of one workspace; `workspace` null: those of the configuration as a whole. */
export interface Checkup {
  readonly workspace: string | null;
  readonly checks: readonly Check[];
}
