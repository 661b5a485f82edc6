import type { ClientPayload } from "../fields/payload.ts";
import type { Folder, Live, Role } from "../model/client.ts";
import type { RequestCounts } from "../model/report.ts";
import type { Secret } from "../model/secret.ts";

/** One complete reading of a workspace's clients: never a part of them. */
export interface Reading {
  /** Sorted by id. */
  readonly clients: readonly Live[];
  /** One page, or no id twice and a total that is there and fits; otherwise creates and deletes need a second reading. */
  readonly stable: boolean;
  /** `Clock.monotonic` when the last page had come. */
  readonly readAt: number;
}

/** An answer to create or regenerate: the client, and its token, shown this once. */
export interface Issued {
  readonly client: Live;
  readonly token: Secret;
}

/** What reading commands may call. All of it retries reads by itself and throws `ApiError` in the end. */
export interface ReadApi {
  readClients(): Promise<Reading>;
  readRoles(): Promise<readonly Role[]>;
  /** The children of a folder; null: of the home folder. Answers are cached for the run; may hold more than direct children. */
  readFolders(parentId: number | null): Promise<readonly Folder[]>;
  /** Null where the client is gone (404). */
  readClient(id: number): Promise<Live | null>;
  /** Requests sent so far through this API object. */
  readonly requests: RequestCounts;
}

/**
 * Asked when a request's turn has come, which may be a window of the limit after it was asked for: false holds it
 * back, at no cost, with an `ApiError` of failure `held-back`.
 */
export type MayGo = () => boolean;

/** Called for each answer to a mutation with the id that the server gave it (`x-request-id`); null where it gave none. */
export type OnAnswer = (requestId: string | null) => void;

/** What a mutation is sent with; both are optional, and named so that no decorator of the API drops one. */
export interface SendOptions {
  readonly mayGo?: MayGo | undefined;
  readonly onAnswer?: OnAnswer | undefined;
}

/** What only `apply` and `rotate` may call. */
export interface WriteApi extends ReadApi {
  /** Never retried after it may have arrived: throws `ApiError` with failure `lost` then (also for 5xx). A connection that never opened and a 429 are retried. */
  createClient(payload: ClientPayload, options?: SendOptions): Promise<Issued>;
  /** Retried: sending the whole client twice is the same as once. */
  updateClient(id: number, payload: ClientPayload, options?: SendOptions): Promise<Live>;
  /** Retried; a client that is gone (404) is what was wanted. */
  deleteClient(id: number, options?: SendOptions): Promise<void>;
  /** Never retried after it may have arrived, as a create: sent again too early, the earlier one could end its token. */
  regenerateToken(id: number, options?: SendOptions): Promise<Issued>;
}
