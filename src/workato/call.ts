/** What a request does; decides what may be sent again (workato-api.md, mutations may have taken effect). */
export type CallKind = "read" | "create" | "update" | "delete" | "regenerate";

/** One request to the API, and what is read from its answer. */
export interface Call<T> {
  readonly kind: CallKind;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Path and query. */
  readonly path: string;
  readonly body?: unknown;
  /** What it is for, after "could not": `list the clients`. */
  readonly doing: string;
  /** What to do about a 403; a 404 where that may mean the same. */
  readonly lacking: string;
  /** Reads the parsed JSON of a 2xx answer (undefined where it was empty); throws `WireProblem`. */
  readonly read: (body: unknown) => T;
  /** What a 404 means, where it is no failure. */
  readonly gone?: () => T;
  /** Whether its first attempt may still be sent when its turn comes. */
  readonly mayGo?: (() => boolean) | undefined;
  /** Told of each answer by the id that the server gave it; null where it gave none. */
  readonly onAnswer?: ((requestId: string | null) => void) | undefined;
}

/** What `onRequest` is told of each attempt: never a header, a body or a token. */
export interface RequestEvent {
  readonly method: string;
  readonly path: string;
  /** Null where no answer came. */
  readonly status: number | null;
  readonly ms: number;
}

/**
 * Whether a request issues a token: it is never sent again here once it may have arrived, since it may take effect
 * later and end the token of the second one.
 */
export function issues(kind: CallKind): boolean {
  return kind === "create" || kind === "regenerate";
}

/** Whether a request changes something. */
export function changes(kind: CallKind): boolean {
  return kind !== "read";
}
