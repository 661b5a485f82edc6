import type { Declared, Live } from "../model/client.ts";
import type { Places } from "../plan/token-places.ts";
import type { ReadApi } from "../workato/api.ts";
/**
 * The ids of live clients that the list does not show, by the declared client whose place names them. A list may lag,
 * or show only the clients of the token's own environment (workato-api.md, whose clients a list shows). Only clients
 * that match no live client are looked for, by one request for each id that their markers name.
 */
export declare function readHidden(api: Pick<ReadApi, "readClient">, unmatched: readonly Declared[], tokens: Places, live: readonly Live[]): Promise<Map<Declared, number>>;
