import type { Declared } from "../model/client.ts";
import type { TokenPlace } from "../model/token.ts";
import type { Sink, TokenSubject } from "./sink.ts";
/** Which workspace, as templates name it. */
interface Workspace {
    readonly name: string;
    readonly customer: string | null;
}
/** Reads what stands at the places of each declared client's token; a place that cannot be read is `unknown`. */
export declare function observeTokens(declared: readonly Declared[], workspace: Workspace, sinks: ReadonlyMap<string, Sink>): Promise<ReadonlyMap<Declared, readonly TokenPlace[]>>;
/** What templates are filled from for this client. */
export declare function subjectOf({ name, environment }: Pick<Declared, "name" | "environment">, workspace: Workspace): TokenSubject;
export {};
