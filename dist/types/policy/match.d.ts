import type { Policy } from "./policy.ts";
import type { ClientFacts } from "./subject.ts";
/** Whether a policy applies to a client, or the unknown fact about its role that decides it. */
export type Matched = "yes" | "no" | "role-id" | "role-name";
/** The properties that a match compares. */
export type MatchSubject = Pick<ClientFacts, "name" | "environment" | "role">;
/** Whether a policy applies to this client of this workspace (by its name in the configuration). */
export declare function matchPolicy({ match, except }: Pick<Policy, "match" | "except">, client: MatchSubject, workspace: string): Matched;
