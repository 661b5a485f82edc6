import type { Policy } from "./policy.ts";
import type { ClientFacts } from "./subject.ts";
/** Whether a policy is for a client, or the fact about its role that decides it and is not known. */
export type Matched = "yes" | "no" | "role-id" | "role-name";
/** What a match compares. */
export type MatchSubject = Pick<ClientFacts, "name" | "environment" | "role">;
/** Whether a policy is for this client of this workspace (by its name in the configuration). */
export declare function matchPolicy({ match, except }: Pick<Policy, "match" | "except">, client: MatchSubject, workspace: string): Matched;
