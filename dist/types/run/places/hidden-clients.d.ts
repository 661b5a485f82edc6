import type { Declared, Live } from "../../model/client.ts";
import type { Sink } from "../../sinks/sink.ts";
import type { HiddenClient, Places } from "../../plan/tokens/token-places.ts";
import type { ReadApi } from "../../workato/api.ts";
/** The clients to look for, and what the places of their tokens hold. */
interface Looked {
    readonly unmatched: readonly Declared[];
    readonly tokens: Places;
    readonly live: readonly Live[];
}
/**
 * The live clients that the list does not show, by the declared client whose place names them. A list may lag,
 * or show only the clients of the token's own environment (workato-api.md, whose clients a list shows). Only clients
 * that match no live client are looked for, by one request for each id that their markers name.
 */
export declare function readHidden(api: Pick<ReadApi, "readClient">, { unmatched, tokens, live }: Looked, sinks: ReadonlyMap<string, Pick<Sink, "markerAt">>): Promise<Map<Declared, HiddenClient>>;
export {};
