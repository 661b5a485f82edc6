import type { Change } from "../../../model/change.ts";
import type { Effect } from "../../../model/risk.ts";
import { type WordsAbout } from "./risk-words.ts";
/** One effect of a change on access, as text that is not yet safe to print; `effect` null: neither more nor less access. */
export interface Impact {
    readonly effect: Effect | null;
    readonly words: string;
}
/** The effect of a change of a token's destination. */
export declare const otherPlace = "its next token reaches another place";
/** The effects of a change on access, one line each: at least one. */
export declare function impacts(change: Change, about?: WordsAbout): readonly Impact[];
