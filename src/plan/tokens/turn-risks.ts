import type { Live } from "../../model/client.ts";
import type { RiskCode } from "../../model/risk.ts";
import type { Identified } from "../identity/identified.ts";
import type { PlanInput } from "../input.ts";
import { earlierToken, isAtPlaces } from "./held.ts";
import type { Places } from "./token-places.ts";
import { tokenState } from "./token-state.ts";
import type { Single, Turn } from "./turns.ts";

const day = 86_400_000;

/** What a new token does to those who use the earlier one of the client that gets it. */
export function rotationRisks(turn: Single | Turn, places: Places, now: number): readonly RiskCode[] {
  return turn.kind === "single" ? ["token-reissued"] : turnRisks(turn, places, now);
}

/** What ending the earlier token of an entry with `overlap` does to those who still use it. */
export function endRisks(turn: Single | Turn, now: number): readonly RiskCode[] {
  return turn.kind === "single" ? ["token-reissued"] : endingRisks(turn, now);
}

/**
 * What a new token of the one whose turn it is does to those who use its earlier one: `breaks` unless nobody was ever
 * given that, or all have had a day to read the token in the place instead. `now` in ms since 1970.
 */
function turnRisks(turn: Turn, places: Places, now: number): readonly RiskCode[] {
  const { next, known } = turn;
  if (!known) return ["token-reissued"];
  const lost = tokenState(next.live, places.get(next.declared) ?? []) === "pending";
  return lost ? [] : endingRisks(turn, now);
}

function endingRisks({ other, earlier }: Turn, now: number): readonly RiskCode[] {
  switch (earlier) {
    case "discarded":
      return [];
    case "unknown":
      return ["token-reissued"];
    case "delivered":
      return isOlderThanADay(other.live, now) ? ["earlier-token-ends"] : ["recent-token-ends"];
  }
}

/** Whether a client's token was issued more than a day before `now` (ms since 1970). */
function isOlderThanADay({ token_updated_at }: Live, now: number): boolean {
  return token_updated_at !== null && now - Date.parse(token_updated_at) > day;
}

/**
 * What deleting a client does: `spare-deleted` for the second credential of an entry whose `overlap` was turned off, if
 * the place holds the other one's token and whoever used this one has had a day to read it.
 */
export function deleteRisk(
  live: Live,
  { formerSeconds }: Pick<Identified, "formerSeconds">,
  { tokens, now }: Pick<PlanInput, "tokens" | "now">,
): "client-deleted" | "spare-deleted" {
  const entry = formerSeconds.get(live);
  const places = entry === undefined ? [] : (tokens.get(entry.declared) ?? []);
  if (entry === undefined || !isAtPlaces(entry.live, places)) return "client-deleted";
  const earlier = earlierToken(live, places);
  const settled = earlier === "delivered" && [entry.live, live].every((one) => isOlderThanADay(one, now));
  return settled || earlier === "discarded" ? "spare-deleted" : "client-deleted";
}
