import type { Fact, Policy, PolicyError } from "./policy.ts";
import type { Subject } from "./subject.ts";
/** The result of a policy for a client. */
export type Judgement = {
    readonly kind: "satisfied";
} | {
    readonly kind: "violated";
    readonly errors: readonly PolicyError[];
}
/** It depends on facts that are not known. */
 | {
    readonly kind: "undecided";
    readonly facts: readonly Fact[];
};
/** A policy that applies, or may apply, to a client, with its judgement. */
export interface Judged {
    readonly policy: Policy;
    readonly judgement: Judgement;
}
/** The policies on clients, or on new clients, that apply, or may apply, to this one, each with its judgement. */
export declare function judgeClient(policies: readonly Policy[], client: Subject, { workspace, isNew }: {
    readonly workspace: string;
    readonly isNew: boolean;
}): readonly Judged[];
