import type { Folder, Live, Role } from "../model/client.ts";
import { Secret } from "../model/token/secret.ts";
/** An answer with a shape that the API does not have; the message names the actual shape. */
export declare class WireError extends Error {
}
/** One page of a list. */
export interface Page<T> {
    readonly items: readonly T[];
    /** The total, or the number on this page; null if the answer has none. */
    readonly count: number | null;
    /** The page size in the answer; null if it has none. */
    readonly perPage: number | null;
}
/**
 * Reads a list of clients or roles: `{"result":{"items":[…]}}` or `{"result":[…]}`; any other shape is a `WireError`, and
 * so is an empty list with an error in the same answer.
 */
export declare function readPage<T>(body: unknown, item: (value: unknown, at: string) => T): Page<T>;
/** Reads a folder listing: a bare array, or a list in one of the other shapes. */
export declare function readFolderPage(body: unknown): Page<Folder>;
/** Reads an answer about one client: `{"result":client}`; `asked` is its id, or null if it was just created. */
export declare function readClientAnswer(body: unknown, asked: number | null): Live;
/** Reads an answer to delete: `{"result":"success"}` or nothing; from any other the client may live on: a `WireError`. */
export declare function readDeleted(body: unknown): void;
/** Reads an answer to create or regenerate; `token` is null if the answer has none. The client never repeats it. */
export declare function readIssued(body: unknown, asked: number | null): {
    readonly client: Live;
    readonly token: Secret | null;
};
/** An answer in which no text is the token, in whichever field it was answered: values are shown, and kept in markers. */
export declare function withoutToken(body: unknown, token: string): unknown;
/** Reads one client. */
export declare function readClient(value: unknown, at: string): Live;
/** Reads one role. */
export declare function readRole(value: unknown, at: string): Role;
/** Reads one customer of a partner: only its managed user id. */
export declare function readCustomer(value: unknown, at: string): {
    readonly id: number;
};
