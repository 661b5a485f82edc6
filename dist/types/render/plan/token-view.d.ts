import type { Change } from "../../model/change.ts";
import type { TokenChange } from "../../model/plan.ts";
/** One line of a token's block, not yet safe to print. */
export interface TokenLine {
    readonly name: "deliver_to" | "rotate_after";
    readonly before: string;
    readonly after: string;
}
/** What differs in a client's `token`; a value that did not exist before is "not declared". */
export declare function tokenLines({ before, after }: TokenChange): readonly TokenLine[];
/** Where the token of a new client goes; null for any other change, or if it goes nowhere. */
export declare function tokenGoesTo({ action, token, issue }: Change): string | null;
