import type { Fact } from "./policy.ts";
/** Facts that a policy depends on, as text: "the role's name and the path of a folder". */
export declare function factsText(facts: readonly Fact[]): string;
