import type { Note } from "../../model/plan.ts";
import type { Places } from "./token-places.ts";
import type { Single, Turn } from "./turns.ts";
/**
 * A note on the clients of entries with `overlap` that are not in the place, and of whose tokens keyward knows nothing: a live
 * client of that name may be somebody else's.
 */
export declare function overlapNotes(turns: readonly (Single | Turn)[], places: Places): readonly Note[];
