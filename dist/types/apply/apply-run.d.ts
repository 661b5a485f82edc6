import type { Live } from "../model/client.ts";
import type { CreateChange, RotateChange } from "../model/change.ts";
import type { TokenOf } from "../sinks/issue.ts";
import { type OpenTarget } from "../sinks/open-target.ts";
import type { ApplyInput } from "./input.ts";
import { Ledger } from "./ledger.ts";
import { LiveView } from "./freshness/live-view.ts";
import { Halt } from "./halt.ts";
/** A token that was thrown away. */
export interface ThrownAway {
    readonly target: OpenTarget;
    readonly client: TokenOf;
}
/** An apply in progress: its input, and the state that its changes share. */
export interface Run extends ApplyInput {
    readonly ledger: Ledger;
    readonly halt: Halt;
    /** The live clients as they were last read. */
    readonly view: LiveView;
    /** The live clients as this run knows them: as the plan read them, updated by this run's own changes. */
    readonly byId: Map<number, Live>;
    /** The tokens of this run that were thrown away, since their places hold those of the other clients of their entries. */
    readonly thrownAway: ThrownAway[];
    /** Where the token of a change goes. */
    readonly targetOf: (change: CreateChange | RotateChange) => OpenTarget;
}
/**
 * Opens a run; nothing is sent yet. Throws if a change names a sink that is not open, has no place for its token, or
 * concerns a client that is not live: then the plan does not match the live state that it was given.
 */
export declare function openRun(input: ApplyInput): Run;
/** About how many requests a list of the clients takes: fewer single reads are preferred to it. */
export declare function listRequests({ byId }: Pick<Run, "byId">): number;
