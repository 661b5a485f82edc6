import type { Change } from "../../../model/change.ts";
import type { Risk } from "../../../model/risk.ts";
/**
 * Whether words are about one client, or true of each client of a group of equal changes: then they leave out what
 * differs between its clients, such as the number of addresses before, and each token's own place.
 */
export type WordsAbout = "one" | "each";
/** What a risk of a change means, as text that is not yet safe to print. */
export declare function riskText({ code }: Risk, change: Change, about?: WordsAbout): string;
/** A new client in one sentence, not yet safe to print: "new: role Admin, all folders, from anywhere". */
export declare function createText(change: Change): string;
