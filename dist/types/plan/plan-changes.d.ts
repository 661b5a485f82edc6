import type { Declared } from "../model/client.ts";
import type { Change } from "../model/change.ts";
import type { TokenRow } from "../model/plan.ts";
import type { IssueTarget } from "../model/token/issue-target.ts";
import type { Identified } from "./identity/identified.ts";
import type { PlanInput } from "./input.ts";
/** The changes from live to declared, in their order, and a new token for each client whose token was issued and not delivered. */
export declare function planChanges(input: PlanInput, identified: Identified, tokens: readonly TokenRow[], issueOf: (declared: Declared) => IssueTarget): readonly Change[];
