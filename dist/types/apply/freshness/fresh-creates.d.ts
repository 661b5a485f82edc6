import type { Live } from "../../model/client.ts";
import type { Change, CreateChange } from "../../model/change.ts";
import type { Ending } from "../ledger.ts";
import type { Run } from "../apply-run.ts";
/** Live state older than this is read again before a create is sent (contract, Apply), in ms. */
export declare const oldForCreates = 10000;
/** Ensures that no client is created that was created elsewhere since the run was planned. */
export declare class CreateFreshness {
    #private;
    constructor(run: Run, creates: readonly CreateChange[]);
    /** Whether what was last read is recent enough for a create whose turn has come. */
    isYoung(change: Change): boolean;
    /**
     * Reads what is too old: the clients, once for all creates that wait for it, and each client that the places of this
     * create name and that the list does not show.
     */
    renew(change: Change): Promise<void>;
    /** The id of a live client that a place of this create names although no list shows it; null if there is none. */
    hidden(change: Change): number | null;
    /** The client in the latest reading that conflicts with a create; null if there is none. */
    conflict(change: Change): Live | null;
}
/** The result of a create that is not sent because a place of its token names a client that is live, although no list shows it. */
export declare function hiddenEnding(change: CreateChange, id: number | null): Ending;
/** The result of a create that is not sent because a client conflicts with it. */
export declare function conflictEnding(change: Change, { id, name, environment }: Live): Ending;
