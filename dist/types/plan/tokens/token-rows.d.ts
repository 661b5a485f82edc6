import type { TokenRow } from "../../model/plan.ts";
import type { Places } from "./token-places.ts";
import type { Claimed, Single, Turn } from "./turns.ts";
/** The row of a managed client's token at `now` (ms since 1970), whatever another credential of its entry has. */
export declare function rowOf({ live, declared }: Claimed, places: Places, now: number): TokenRow;
/** The rows of the tokens of a plan: of an entry with `overlap`, the other token than that of its places is `spare`, and never due. */
export declare function rowsOf(turns: readonly (Single<Claimed> | Turn<Claimed>)[], places: Places, now: number): readonly TokenRow[];
/** The row of the token that a rotation ends: of an entry with `overlap`, it is never due. */
export declare function spareRow(turn: Single<Claimed> | Turn<Claimed>, places: Places, now: number): TokenRow;
/** The row of what `rotate` selects: of an entry with `overlap`, the age and state are those of the token at its places. */
export declare function selectedRow(turn: Single<Claimed> | Turn<Claimed>, places: Places, now: number): TokenRow;
