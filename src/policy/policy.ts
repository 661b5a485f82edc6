import type { Effect, RiskCode } from "../model/risk.ts";
import type { Source } from "../model/source.ts";
import type { SchemaError } from "../schema/error.ts";

/**
 * What a policy can depend on and a manifest alone may not show: the id of a role or folder that is written by name or
 * path, or the reverse, and how many folders there are if both ids and paths are written.
 */
export type Fact = "role-id" | "role-name" | "folder-id" | "folder-path" | "folder-count";

/** Which clients a policy applies to: null does not narrow. Patterns (`*`, `?`) over the whole name, case-sensitive. */
export interface PolicyMatch {
  readonly environments: readonly string[] | null;
  /** Patterns over the role's name, or its id. */
  readonly roles: readonly (string | number)[] | null;
  readonly names: readonly string[] | null;
  /** Patterns over the name of the workspace in the configuration. */
  readonly workspaces: readonly string[] | null;
}

/** One error of a policy's schema, with the schema and the value that it is about. */
export interface PolicyError extends SchemaError {
  /** The value of the keyword. */
  readonly schema?: unknown;
  readonly data?: unknown;
}

/** A compiled schema: returns the errors of a client's facts (subject.ts), which must include all that it `needs`. */
export interface PolicySchema {
  readonly check: (facts: object) => readonly PolicyError[];
  readonly needs: ReadonlySet<Fact>;
}

/** What a policy requires: that each desired client, or each new one, satisfies its schema, or that a change has none of its risks. */
export type PolicyRule =
  | ({ readonly on: "client" | "create" } & PolicySchema)
  | { readonly on: "change"; readonly risks: readonly (Effect | RiskCode)[] };

/** A policy of the configuration, compiled. */
export interface Policy {
  readonly name: string;
  readonly severity: "error" | "warning";
  /** The user's own message, or null. */
  readonly message: string | null;
  readonly match: PolicyMatch;
  /** Patterns over the names of clients that it does not apply to. */
  readonly except: readonly string[];
  readonly rule: PolicyRule;
  /** Its place in the configuration. */
  readonly source: Source;
}
