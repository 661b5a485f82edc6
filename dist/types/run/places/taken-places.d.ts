import type { TakenPlace } from "../../plan/tokens/token-places.ts";
import type { Sink } from "../../sinks/sink.ts";
import type { Neighbour } from "../prepare.ts";
/** The places of the tokens of every workspace of a configuration, looked up once for all of them; no sink is read. */
export declare class TakenPlaces {
    #private;
    constructor(sinks: ReadonlyMap<string, Sink>);
    /** The places of other workspaces at which a client of this one has its token, too. */
    of(workspace: string, all: readonly Neighbour[]): Promise<readonly TakenPlace[]>;
}
