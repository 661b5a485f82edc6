import type { Note } from "./plan.ts";
import type { PlanProblem, Shared } from "./problem.ts";
import type { NoteRule, PlanRule } from "./rules.ts";
import type { Source } from "./source.ts";
/** The content of a problem besides its rule; `numbers` and `source` default to none. */
export interface ProblemFacts {
    readonly message: string;
    readonly way: string;
    readonly numbers?: Readonly<Record<string, number>>;
    readonly source?: Source | null;
    /** By default, no other client can have the same problem. */
    readonly shared?: Shared;
}
/** Makes a problem. */
export declare function problem(rule: PlanRule, { message, way, numbers, source, shared }: ProblemFacts): PlanProblem;
/** Makes a note. */
export declare function note(rule: NoteRule, message: string, source: Source | null): Note;
/** Ids for a message: `id 5`, `ids 5 and 6`. */
export declare function idList(clients: readonly {
    readonly id: number;
}[]): string;
/** The end of a message that suggests similar names: `; did you mean A or B?`, or nothing. */
export declare function didYouMean(names: readonly string[]): string;
