/** One entry of `self`: a client whose token runs keyward. `environment` undefined: any. */
export type SelfEntry =
  | { readonly kind: "id"; readonly id: number }
  | { readonly kind: "name"; readonly name: string; readonly environment?: string };

/** What a configuration entry may own; an absent list does not narrow. At least one of the two is present. */
export interface Scope {
  /** Glob patterns (`*`, `?`) over the whole name, case-sensitive. */
  readonly names?: readonly string[];
  /** Glob patterns over the environment's name. */
  readonly environments?: readonly string[];
}

/** What an entry of the configuration owns, and what it must not change. */
export interface Ownership {
  /** Null: not configured. Empty: explicitly `none`. */
  readonly self: readonly SelfEntry[] | null;
  readonly scope: Scope | null;
  /** Environments that may be named even if no live client has them. */
  readonly environments: readonly string[];
}

/** A limit: a number, or a percentage of the live clients in scope (rounded up, at least 1); null: none. */
export type Limit =
  | { readonly kind: "count"; readonly value: number }
  | { readonly kind: "percent"; readonly value: number }
  | null;

/** How many changes of each kind one run may make. */
export interface Limits {
  readonly max_creates: Limit;
  readonly max_updates: Limit;
  readonly max_deletes: Limit;
  readonly max_rotations: Limit;
}

/** The limits of a run: those of each workspace, and one over all customers of an entry. */
export interface RunLimits extends Limits {
  /** How many customers of one entry may be changed at all; a percentage is of its customers in the run. */
  readonly max_customers_changed: Limit;
}

/** The limits without any configuration. */
export const defaultLimits: RunLimits = {
  max_creates: null,
  max_updates: null,
  max_deletes: { kind: "count", value: 5 },
  max_rotations: { kind: "count", value: 10 },
  max_customers_changed: { kind: "percent", value: 10 },
};
