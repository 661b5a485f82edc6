import type { Declared } from "../../model/client.ts";
import type { Destination } from "../../model/change.ts";
import { pairKey } from "../../model/pair.ts";
import { claimLive } from "../../plan/identity/claim.ts";
import type { PlanInput } from "../../plan/input.ts";
import { isAtPlaces } from "../../plan/tokens/held.ts";
import { type Claimed, membersOf, type Turn, turnsOf } from "../../plan/tokens/turns.ts";
import { type Credential, credentialsOf } from "../overlap/credentials.ts";
import type { ExplainedCredential, ExplainedOverlap } from "./explanation.ts";

/** Both credentials of an entry with `overlap`, of which one is `declared`; null: the entry has none. */
export function explainOverlap(declared: Declared | null, input: PlanInput): ExplainedOverlap | null {
  const pair = declared?.pair ?? null;
  if (declared === null || pair === null) return null;
  const { claims } = claimLive(input.declared, input.live);
  const credentials = credentialsOf(claims, input.tokens, input.now);
  const ids = new Map(claims.map((claim) => [claim.declared, claim.live.id]));
  const turn = turnsOf(claims, input.tokens).find((one) =>
    membersOf(one).some((member) => member.declared === declared),
  );
  const members = membersIn(input.declared, declared).map((member) =>
    explained(member, credentials.get(ids.get(member) ?? 0) ?? null),
  );
  const heldAt = turn?.kind === "pair" ? placesOfCurrent(turn, input) : [];
  return { name: pair.first, environment: declared.environment, clients: members, held_at: heldAt };
}

/** Both declared clients of an entry, the one with its name first. */
function membersIn(all: readonly Declared[], declared: Declared): readonly Declared[] {
  const key = pairKey(declared);
  const other = all.find((one) => one.pair?.credential !== declared.pair?.credential && pairKey(one) === key);
  if (other === undefined) return [declared];
  return declared.pair?.credential === "first" ? [declared, other] : [other, declared];
}

function explained(declared: Declared, credential: Credential | null): ExplainedCredential {
  if (credential === null)
    return {
      id: null,
      name: declared.name,
      updated_at: null,
      age_days: null,
      token: null,
      state: null,
    };
  const { token, overlap } = credential;
  const { id, name, updated_at, age_days, state } = token;
  return { id, name, updated_at, age_days, token: overlap?.token ?? null, state };
}

function placesOfCurrent({ other, known }: Turn<Claimed>, { tokens }: PlanInput): readonly Destination[] {
  const places = known ? (tokens.get(other.declared) ?? []) : [];
  return places
    .filter((place) => isAtPlaces(other.live, [place]))
    .map(({ sink, place }) => ({ sink, place }));
}
