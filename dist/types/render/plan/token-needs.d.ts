import type { TokenRow, WorkspacePlan } from "../../model/plan.ts";
/** What a person can do about the tokens that need attention and that no change of the plan rotates. */
export declare function tokenHint({ tokens, changes }: Pick<WorkspacePlan, "tokens" | "changes">): string;
/** The tokens that need attention, the oldest first. */
export declare function tokensNeedingAction(tokens: readonly TokenRow[]): readonly TokenRow[];
/** One token in a list, not yet safe to print: "orders (Production, id 5): 200 days old, due, held". */
export declare function tokenText(token: TokenRow): string;
/** Counts of tokens that need attention: "3 due", "1 reissued elsewhere". */
export declare function tokenTexts(tokens: readonly TokenRow[]): readonly string[];
