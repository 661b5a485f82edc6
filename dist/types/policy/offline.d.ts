import type { Declared, Identity } from "../model/client.ts";
import type { Ownership } from "../model/ownership.ts";
import type { Source } from "../model/source.ts";
import { type PolicyFindings } from "./finding.ts";
import type { Policy } from "./policy.ts";
import { type Subject } from "./subject.ts";
/** A policy that only a plan can apply to this client; `fact`: what it depends on, as text. */
export interface DecidedAtPlan extends Identity {
    readonly policy: string;
    readonly fact: string;
    readonly source: Source;
}
/** The results of policies for declared clients before anything was read. */
export interface OfflineFindings extends PolicyFindings {
    readonly decided_at_plan: readonly DecidedAtPlan[];
}
/** Judges declared clients by their manifests alone; `workspace` is its name in the configuration. */
export declare function offlinePolicyFindings(policies: readonly Policy[], declared: readonly Declared[], { self }: Pick<Ownership, "self">, workspace: string): OfflineFindings;
/** The policies on changes and new clients that apply, or may apply, to a client: before a plan no change is known. */
export declare function changePolicies(policies: readonly Policy[], { facts }: Subject, workspace: string): readonly Policy[];
