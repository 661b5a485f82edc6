import type { CreateChange } from "../model/change.ts";
import type { Run } from "./apply-run.ts";
import { type CreateFreshness } from "./freshness/fresh-creates.ts";
import type { AnsweredCreate } from "./lost-answers/answered-creates.ts";
import type { LostCreate } from "./lost-answers/lost-creates.ts";
/** State shared by the creates of one round. */
export interface Round {
    readonly run: Run;
    readonly fresh: CreateFreshness;
    /** Creates that were sent before and whose answer was lost: since when the client may exist, by the server's clock. */
    readonly lostBefore: ReadonlyMap<CreateChange, number>;
}
/** A create that may have taken effect although it did not succeed. */
export type DoubtfulCreate = LostCreate | AnsweredCreate;
/** One create of one round: marked, sent at its turn, sent again only as long as it certainly had no effect. */
export declare class OneCreate {
    #private;
    constructor(round: Round, change: CreateChange);
    /** Resolves with null if it has ended, otherwise with what a reading has to decide. */
    make(): Promise<DoubtfulCreate | null>;
}
