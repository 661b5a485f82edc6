import type { Declared, Live } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
/** The problems and notes of matching, one function for each. */
export declare const claimProblems: {
    readonly notLive: (declared: Declared, id: number) => PlanProblem;
    readonly claimedTwice: (first: Declared, second: Declared, live: Live) => PlanProblem;
    readonly twoCandidates: (declared: Declared, candidates: readonly Live[]) => PlanProblem;
    readonly duplicate: (first: Declared, second: Declared) => PlanProblem;
    readonly nameTaken: (declared: Declared, live: Live, taken: readonly Live[]) => PlanProblem;
    readonly bothLive: (declared: Declared, live: Live, old: readonly Live[]) => PlanProblem;
    readonly renameDone: (declared: Declared, old: string) => Note;
    readonly renameNotFound: (declared: Declared, old: string) => Note;
};
