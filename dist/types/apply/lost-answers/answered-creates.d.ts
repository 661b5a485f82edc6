import type { OpenIssuance } from "./open-issuance.ts";
import type { Run } from "../apply-run.ts";
import { type SentCreate } from "./trace.ts";
/** A create that was answered with an error, and when that came (`Clock.monotonic`). */
export interface AnsweredCreate extends SentCreate {
    readonly kind: "answered";
    readonly at: number;
    readonly error: unknown;
    /** Whether it was sent before and that answer was lost: the first attempt may still have made the client. */
    readonly lostBefore: boolean;
}
/**
 * Looks up creates that were answered with an error, with one reading made since for all of them: something in front of
 * Workato may have repeated a request and passed on the answer to the second. Missing: their places become as they were,
 * unless an attempt before was lost, or the answer says that the name is taken: a list may lag. Somebody else's client of that name: no marker may claim it.
 * Found: a new token is issued and delivered; if that answer is lost, it is added to `tokens`. Without a reading their
 * places stay pending, and the next plan shows whether they took effect.
 */
export declare function settleAnswered(run: Run, answered: readonly AnsweredCreate[], tokens: OpenIssuance[]): Promise<void>;
