import type { Subject } from "./subject.ts";
import type { Policy } from "./policy.ts";
/** Whether a policy is for a client; `unknown`: its role is not known well enough to tell. */
export type Matched = "yes" | "no" | "unknown";
/** What a match looks at. */
export type MatchSubject = Pick<Subject, "name" | "environment" | "role">;
/** Whether a policy is for this client of this workspace (by its name in the configuration). */
export declare function matchPolicy({ match, except }: Pick<Policy, "match" | "except">, client: MatchSubject, workspace: string): Matched;
