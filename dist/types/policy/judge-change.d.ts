import { type Finding } from "./finding.ts";
import type { JudgedChange, PolicyInput } from "./input.ts";
import { type Unjudged } from "./unknown-facts.ts";
/** What the policies on changes object to in a change. */
export declare function judgeChange(judged: JudgedChange, input: PolicyInput): readonly (Finding | Unjudged)[];
