import type { Live } from "../../model/client.ts";
import type { RiskCode } from "../../model/risk.ts";
import type { Identified } from "../identity/identified.ts";
import type { PlanInput } from "../input.ts";
import type { Places } from "./token-places.ts";
import type { Single, Turn } from "./turns.ts";
/** What a new token does to those who use the earlier one of the client that gets it. */
export declare function rotationRisks(turn: Single | Turn, places: Places, now: number): readonly RiskCode[];
/** What ending the earlier token of an entry with `overlap` does to those who still use it. */
export declare function endRisks(turn: Single | Turn, now: number): readonly RiskCode[];
/**
 * What deleting a client does: `spare-deleted` for the second credential of an entry whose `overlap` was turned off, if
 * the place holds the other one's token and whoever used this one has had a day to read it.
 */
export declare function deleteRisk(live: Live, { formerSeconds }: Pick<Identified, "formerSeconds">, { tokens, now }: Pick<PlanInput, "tokens" | "now">): "client-deleted" | "spare-deleted";
