import type { ClientPayload } from "../fields/payload.ts";
import type { Folder, Live, Role } from "../model/client.ts";
import type { RequestCounts } from "../model/report.ts";
import type { Secret } from "../model/token/secret.ts";

/** One reading of a workspace's clients, from the first page to the last. */
export interface Reading {
  /** Sorted by id. */
  readonly clients: readonly Live[];
  /** One page, or no duplicate id and a matching total; otherwise creates and deletes need a second reading. */
  readonly stable: boolean;
  /** `Clock.monotonic` when the first page was sent: what took effect before is in it, unless the list lags. */
  readonly startedAt: number;
  /** `Clock.monotonic` when the last page arrived. */
  readonly readAt: number;
  /**
   * Null if the server showed that there are no more clients. Otherwise the list only looks complete: asks for one more
   * page, and reads on if it has rows (`whole` in settled.ts).
   */
  readonly more: (() => Promise<Reading>) | null;
}

/**
 * How far a list is read: `shown`, to the first page that looks like the last one; `whole`, to a page that certainly is,
 * which continues an earlier reading of the run and is needed before anything counts as absent.
 */
export type Extent = "shown" | "whole";

/** An answer to create or regenerate: the client, and its token, which is shown only here. */
export interface Issued {
  readonly client: Live;
  readonly token: Secret;
}

/** What reading commands may call. All of it retries by itself and throws `ApiError` in the end. */
export interface ReadApi {
  readClients(): Promise<Reading>;
  /** By default as far as `shown`. */
  readRoles(extent?: Extent): Promise<readonly Role[]>;
  /** The children of a folder; null: of the home folder. Answers are cached for the run; may contain more than direct children. By default as far as `shown`. */
  readFolders(parentId: number | null, extent?: Extent): Promise<readonly Folder[]>;
  /** Null if the client no longer exists (404). */
  readClient(id: number): Promise<Live | null>;
  /** The server's time now, in ms since 1970, by the `Date` of its latest answer (at most about 1 s too early); null if none had one. */
  serverTime(): number | null;
  /** How long ago, in ms, each request of the present window of the rate limit was answered, as far as this machine knows. */
  recent(): readonly number[];
  /** Requests sent so far through this API object. */
  readonly requests: RequestCounts;
}

/**
 * Asked when a request's turn has come, which may be a whole window of the rate limit later: false holds it
 * back, without using quota, with an `ApiError` of failure `held-back`.
 */
export type MayGo = () => boolean;

/** Called for each answer to a mutation with the id that the server gave it (`x-request-id`); null if it gave none. */
export type OnAnswer = (requestId: string | null) => void;

/** Options of a mutation; all are named and optional, so that no decorator of the API loses one. */
export interface SendOptions {
  readonly mayGo?: MayGo | undefined;
  readonly onAnswer?: OnAnswer | undefined;
  /** How many earlier attempts of this request were answered with 429: the waits that no answer asks for grow with it. */
  readonly rateLimited?: number | undefined;
}

/** What only `apply` and `rotate` may call. */
export interface WriteApi extends ReadApi {
  /**
   * Never retried once it may have arrived: then throws `ApiError` with failure `lost` (also for 5xx). A connection that
   * never opened is retried. A 429 is not, because it may come after the effect: the queue pauses, and it is thrown.
   */
  createClient(payload: ClientPayload, options?: SendOptions): Promise<Issued>;
  /** Retried: sending the whole client twice has the same effect as once. */
  updateClient(id: number, payload: ClientPayload, options?: SendOptions): Promise<Live>;
  /** Retried; a client that no longer exists (404) counts as deleted. */
  deleteClient(id: number, options?: SendOptions): Promise<void>;
  /** Never retried once it may have arrived, like a create: if sent again too early, the earlier one could invalidate its token. */
  regenerateToken(id: number, options?: SendOptions): Promise<Issued>;
}
