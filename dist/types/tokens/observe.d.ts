import type { Declared } from "../model/client.ts";
import type { Destination } from "../model/plan.ts";
import type { TokenPlace } from "../model/token.ts";
import type { Sink, TokenSubject } from "./sink.ts";
/** Which workspace, as templates name it. */
interface Workspace {
    readonly name: string;
    readonly customer: string | null;
}
/**
 * Reads what stands at the places of each declared client's token; a place that cannot be read is `unknown`. `ids`:
 * the clients that are live already.
 */
export declare function observeTokens(declared: readonly Declared[], workspace: Workspace, sinks: ReadonlyMap<string, Sink>, ids: ReadonlyMap<Declared, number>): Promise<ReadonlyMap<Declared, readonly TokenPlace[]>>;
/** The places of a client's token, in the order in which it names its sinks: pure, no sink is asked. */
export declare function placesOf(client: Pick<Declared, "name" | "environment" | "token">, workspace: Workspace, sinks: ReadonlyMap<string, Sink>, id: number | null): readonly Destination[];
/** The same sinks, which know their places and read none. */
export declare function withoutReading(sinks: ReadonlyMap<string, Sink>): ReadonlyMap<string, Sink>;
/** What templates are filled from for this client. */
export declare function subjectOf({ name, environment }: Pick<Declared, "name" | "environment">, workspace: Workspace, id: number | null): TokenSubject;
export {};
