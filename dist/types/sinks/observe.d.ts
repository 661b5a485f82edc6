import type { Declared } from "../model/client.ts";
import type { Destination } from "../model/change.ts";
import type { TokenPlace } from "../model/token/token.ts";
import type { Sink, TokenSubject } from "./sink.ts";
/** The workspace, as templates use it. */
interface Workspace {
    readonly name: string;
    readonly customer: string | null;
}
/**
 * Reads the places of each declared client's token; a place that cannot be read is `unknown`. `ids`:
 * the ids of the clients that are live.
 */
export declare function observeTokens(declared: readonly Declared[], workspace: Workspace, sinks: ReadonlyMap<string, Sink>, ids: ReadonlyMap<Declared, number>): Promise<ReadonlyMap<Declared, readonly TokenPlace[]>>;
/** The places of a client's token, in the order of its `deliver_to`: pure, no sink is read. */
export declare function placesOf(client: Pick<Declared, "name" | "environment" | "token" | "pair">, workspace: Workspace, sinks: ReadonlyMap<string, Sink>, id: number | null): readonly Destination[];
/** The same sinks without reading: each place is `unknown`. */
export declare function withoutReading(sinks: ReadonlyMap<string, Sink>): ReadonlyMap<string, Sink>;
/** The values with which templates are filled for this client. */
export declare function subjectOf(client: Pick<Declared, "name" | "environment" | "pair">, workspace: Workspace, id: number | null): TokenSubject;
export {};
