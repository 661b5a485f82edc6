import type { Live } from "../../model/client.ts";
import type { TokenPlace, TokenState } from "../../model/token/token.ts";
import { claimLive } from "../../plan/identity/claim.ts";
import type { PlanInput } from "../../plan/input.ts";
import { isAtPlaces } from "../../plan/tokens/held.ts";
import { ageDays, tokenConcerns, tokenState } from "../../plan/tokens/token-state.ts";
import { type Credential, credentialsOf } from "../overlap/credentials.ts";
import type { ExplainedToken, Subject } from "./explanation.ts";

/** What is known about the token of a client, and about each of its places; null: it is not live. */
export function tokenOf({ declared, live }: Subject, input: PlanInput): ExplainedToken | null {
  if (live === null) return null;
  const { tokens, now } = input;
  const found = declared === null ? [] : (tokens.get(declared) ?? []);
  const credential = declared === null ? null : credentialOf(live, input);
  return {
    updated_at: live.token_updated_at,
    age_days: ageDays(live, now),
    due: credential?.token.due ?? false,
    state: credential?.token.state ?? tokenState(live, found),
    concerns: tokenConcerns(live),
    places: found.map((place) => ({
      sink: place.sink,
      place: place.place,
      state: placeState(live, place, credential, input),
    })),
  };
}

function credentialOf({ id }: Live, { declared, live, tokens, now }: PlanInput): Credential | null {
  return credentialsOf(claimLive(declared, live).claims, tokens, now).get(id) ?? null;
}

/** Of an entry with `overlap`, a place that holds the other token is no place that lacks this one. */
function placeState(
  live: Live,
  place: TokenPlace,
  credential: Credential | null,
  { live: all }: PlanInput,
): TokenState {
  const other = all.find(({ id }) => id === credential?.overlap?.other.id);
  const isSpare = credential?.token.state === "spare" && other !== undefined && isAtPlaces(other, [place]);
  return isSpare ? "spare" : tokenState(live, [place]);
}
