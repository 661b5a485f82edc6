import type { Declared, Desired } from "../model/client.ts";
import { type Finding } from "./finding.ts";
import type { JudgedClient, PolicyInput } from "./input.ts";
import type { Policy, PolicyError } from "./policy.ts";
import { type Subject } from "./subject.ts";
import { type Unjudged } from "./unknown-facts.ts";
/** The objections of the policies on clients to a client whose names are resolved. */
export declare function judgeDesired(client: JudgedClient, input: PolicyInput): readonly (Finding | Unjudged)[];
/** A client whose names are resolved, with the names that were read. */
export declare function resolvedSubject(desired: Desired, input: PolicyInput): Subject;
/** A client's violation of a policy. */
export declare function violation(client: Declared, policy: Policy, errors: readonly PolicyError[]): Finding;
