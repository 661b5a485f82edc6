/** What a name becomes when it is stored. */
export type NameForm = "kept" | "cut" | "trimmed" | "stripped" | "escaped" | "decomposed";

/** The calls of the API, by what they do. */
export type Call =
  | "list"
  | "create"
  | "read"
  | "update"
  | "delete"
  | "regenerate"
  | "roles"
  | "folders"
  | "projects"
  | "activity";

/** How a front behaves where the API's reference leaves it open. Times are in milliseconds. */
export interface Behaviours {
  /** The most rows of a page, whatever is asked; told only with `capIsTold`. */
  readonly pageCap: number;
  readonly capIsTold: boolean;
  readonly listShape: "items" | "array";
  readonly count: "total" | "page" | "none";
  readonly order: "oldest" | "newest" | "shuffled";
  /** With each request for a page the rows move on by one, as if somebody changed the workspace meanwhile. */
  readonly shifting: boolean;
  /** Lists show only the clients of the token's own environment. */
  readonly listBound: boolean;
  /** How long a new client stays out of lists. */
  readonly createLag: number;
  /** How long lists go on showing the time of the earlier token. */
  readonly regenerateLag: number;
  readonly names: NameForm;
  /** Where names are cut. */
  readonly nameLength: number;
  /** A create or rename to a name that lives in the environment. */
  readonly takenNames: "allowed" | "refused" | "made-unique";
  readonly put: "replace" | "merge";
  /** How the server itself refuses a mutation. */
  readonly refusals: "status" | "success-false";
  /** The answer to a delete that was done. */
  readonly deleted: "success" | "true" | "null" | "empty" | "no-content" | "success-true";
  readonly allowList: "comma" | "comma-space" | "array";
  readonly noAllowList: "missing" | "null" | "blank";
  readonly allFolders: "blank" | "null" | "missing";
  readonly nestedFolders: "kept" | "refused" | "dropped";
  readonly environmentKey: "environment_name" | "environment";
  /** Whether a cleared allow list (`""`) is taken. */
  readonly clearing: "taken" | "refused" | "ignored";
  /** Calls that the token's role does not hold: 403. */
  readonly forbidden: readonly Call[];
  readonly missing: readonly Call[];
  /** How a 429 tells when to come again. */
  readonly retryAfter: "seconds" | "date" | "none" | "huge";
}

/** The plainest server: everything as the reference describes it. */
export const plainBehaviours: Behaviours = {
  pageCap: 100,
  capIsTold: false,
  listShape: "items",
  count: "total",
  order: "oldest",
  shifting: false,
  listBound: false,
  createLag: 0,
  regenerateLag: 0,
  names: "kept",
  nameLength: 20,
  takenNames: "allowed",
  put: "replace",
  refusals: "status",
  deleted: "success",
  allowList: "comma",
  noAllowList: "missing",
  allFolders: "blank",
  nestedFolders: "kept",
  environmentKey: "environment_name",
  clearing: "taken",
  forbidden: [],
  missing: [],
  retryAfter: "seconds",
};
