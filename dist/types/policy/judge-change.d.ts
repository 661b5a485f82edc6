import { type Finding } from "./finding.ts";
import type { JudgedChange, PolicyInput } from "./input.ts";
import { type Unjudged } from "./unknown-facts.ts";
/** The objections of the policies on changes to a change. */
export declare function judgeChange(judged: JudgedChange, input: PolicyInput): readonly (Finding | Unjudged)[];
