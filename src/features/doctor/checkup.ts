/** What `doctor` looks at. */
export type CheckName =
  "configuration" | "manifests" | "clock" | "token" | "roles" | "folders" | "self" | "sinks";

/** What one look came to; `way` is "" where nothing is to be done. */
export interface Check {
  readonly name: CheckName;
  readonly status: "ok" | "warning" | "failed";
  readonly message: string;
  readonly way: string;
}

/** What was found about one workspace; `workspace` null: about the configuration as a whole. */
export interface Checkup {
  readonly workspace: string | null;
  readonly checks: readonly Check[];
}
