import type { Live } from "../../model/client.ts";
import type { CreateChange } from "../../model/change.ts";
import type { Run } from "../apply-run.ts";
import type { ListLimit } from "../freshness/live-view.ts";
/** A create that was sent, and that may have taken effect although it did not succeed. */
export interface SentCreate {
    readonly change: CreateChange;
    /** When it was first sent, by the server's clock, in ms since 1970: a client created before is another one. */
    readonly notBefore: number;
}
/**
 * What a reading shows of a create. `missing`: no client of its name that the plan did not know. `unseen`: the same, but the
 * reading would not show it, for this reason. `made`: the client that it created. `several`: more than one that it may
 * have created. `earlier`: a client that was created before it was sent. `unlike`: a client whose values are not the ones
 * that were sent, so that somebody else made it. `stored-as`: a client that it probably created although its name is
 * another one.
 */
export type Trace = {
    readonly kind: "missing";
} | {
    readonly kind: "unseen";
    readonly why: ListLimit;
} | {
    readonly kind: "made";
    readonly live: Live;
} | {
    readonly kind: "several";
    readonly live: readonly Live[];
} | {
    readonly kind: "earlier";
    readonly live: Live;
} | {
    readonly kind: "unlike";
    readonly live: Live;
} | {
    readonly kind: "stored-as";
    readonly live: Live;
};
/** The earliest time by the server's clock, in ms since 1970, at which something sent now can take effect. */
export declare function earliestNow({ api, clock }: Pick<Run, "api" | "clock">): number;
/** What the latest reading shows of a create. */
export declare function traceOf(run: Run, sent: SentCreate): Trace;
