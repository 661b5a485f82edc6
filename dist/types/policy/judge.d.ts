import { type Subject } from "./subject.ts";
import { type Matched } from "./match.ts";
import type { Policy, PolicyError } from "./policy.ts";
/** What a policy says of a client. */
export type Judgement = {
    readonly kind: "satisfied";
} | {
    readonly kind: "violated";
    readonly errors: readonly PolicyError[];
}
/** It asks for what is not known; `fact` in words. */
 | {
    readonly kind: "undecided";
    readonly fact: string;
};
/** A policy that is for a client, or may be, and what it says of it. */
export interface Applied {
    readonly policy: Policy;
    readonly matched: Exclude<Matched, "no">;
    readonly judgement: Judgement;
}
/** The policies on desired clients that are for this one (or may be), each with what it says of it. */
export declare function policiesFor(policies: readonly Policy[], client: Subject, workspace: string): readonly Applied[];
