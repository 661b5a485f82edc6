/** What a request does; decides what may be sent again (workato-api.md, mutations may have taken effect). */
export type CallKind = "read" | "create" | "update" | "delete" | "regenerate";
/** One request to the API, and how its answer is read. */
export interface Call<T> {
    readonly kind: CallKind;
    /** The quota that it uses, where the lists of customers' workspaces have one of their own; by default, that of all the rest. */
    readonly quota?: "lists" | undefined;
    readonly method: "GET" | "POST" | "PUT" | "DELETE";
    /** Path and query. */
    readonly path: string;
    readonly body?: unknown;
    /** What it does, as in "could not …": `list the clients`. */
    readonly doing: string;
    /** What to do about a 403, or a 404 if that may mean the same. */
    readonly permissionRemedy: string;
    /** Reads the parsed JSON of a 2xx answer (undefined if it was empty); throws `WireError`. */
    readonly read: (body: unknown) => T;
    /** The result of a 404, if it is not an error. */
    readonly onNotFound?: () => T;
    /** Whether it may still be sent when its turn comes; asked for each attempt, as long as no earlier one can have taken effect. */
    readonly mayGo?: (() => boolean) | undefined;
    /** How many earlier attempts were answered with 429, before this call. */
    readonly rateLimited?: number | undefined;
    /** Called for each answer with the id that the server gave it; null if it gave none. */
    readonly onAnswer?: ((requestId: string | null) => void) | undefined;
}
/** One attempt, as `onRequest` receives it: never a header, a body or a token. */
export interface RequestEvent {
    readonly method: string;
    readonly path: string;
    /** Null if no answer came. */
    readonly status: number | null;
    readonly ms: number;
}
/**
 * Whether a request issues a token: it is never sent again once it may have arrived, because it may take effect
 * later and invalidate the token of the second one.
 */
export declare function issues(kind: CallKind): boolean;
/** Whether a request changes something. */
export declare function changes(kind: CallKind): boolean;
