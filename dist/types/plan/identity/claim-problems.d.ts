import type { Declared, Live } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
/** What matching refuses and tells, one function for each. */
export declare const claimProblems: {
    readonly notLive: (declared: Declared, id: number) => Problem;
    readonly claimedTwice: (first: Declared, second: Declared, live: Live) => Problem;
    readonly twoCandidates: (declared: Declared, candidates: readonly Live[]) => Problem;
    readonly duplicate: (first: Declared, second: Declared) => Problem;
    readonly nameTaken: (declared: Declared, live: Live, taken: readonly Live[]) => Problem;
    readonly bothLive: (declared: Declared, live: Live, old: readonly Live[]) => Problem;
    readonly renameDone: (declared: Declared, old: string) => Note;
    readonly renameNotFound: (declared: Declared, old: string) => Note;
};
