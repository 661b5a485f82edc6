import type { Declared } from "../../model/client.ts";
import { durationWord } from "../../util/duration.ts";
import type { Destination } from "../../model/change.ts";
import type { TokenBlock, TokenChange } from "../../model/plan.ts";
import { claimLive } from "../identity/claim.ts";
import type { PlanInput } from "../input.ts";
import { identityKey } from "../../model/names.ts";
import { risks } from "./risk.ts";

/**
 * The clients whose `token` differs from the manifests of the base: Workato does not show it, but it decides who can
 * read the next token.
 */
export function tokenChanges(input: PlanInput): readonly TokenChange[] {
  const { base, placesOf } = input;
  if (base === null) return [];
  const earlier = baseClients(input, base);
  return identified(input, input.declared).flatMap(({ declared, id }) => {
    const was = earlier(declared, id);
    const before = was === null ? null : blockOf(was, id, placesOf);
    const after = blockOf(declared, id, placesOf);
    if (id === null && before === null) return [];
    if (JSON.stringify(before) === JSON.stringify(after) || (before === null && !isSet(after))) return [];
    const codes = reaches(before, after) ? (["token-destination-changed"] as const) : [];
    const { name, environment, source } = declared;
    return [{ id, name, environment, before, after, risks: risks(codes), source }];
  });
}

/** Whether two lists contain the same places, in any order. */
export function equalPlaces(a: readonly Destination[], b: readonly Destination[]): boolean {
  return a.length === b.length && a.every((one) => includes(b, one));
}

interface Identified {
  readonly declared: Declared;
  readonly id: number | null;
}

function identified({ live }: PlanInput, declared: readonly Declared[]): readonly Identified[] {
  const ids = new Map(claimLive(declared, live).claims.map((claim) => [claim.declared, claim.live.id]));
  return declared.map((one) => ({ declared: one, id: ids.get(one) ?? null }));
}

/** The same client in the base: by the live client that both claim, else by name and environment. */
function baseClients(
  input: PlanInput,
  base: readonly Declared[],
): (declared: Declared, id: number | null) => Declared | null {
  const all = identified(input, base);
  const byId = new Map(all.flatMap(({ declared, id }) => (id === null ? [] : [[id, declared] as const])));
  const byIdentity = new Map(base.map((one) => [identityKey(one), one]));
  return (declared, id) =>
    (id === null ? undefined : byId.get(id)) ?? byIdentity.get(identityKey(declared)) ?? null;
}

function blockOf(declared: Declared, id: number | null, placesOf: PlanInput["placesOf"]): TokenBlock {
  const { deliver_to, rotate_after } = declared.token;
  return {
    deliver_to: typeof deliver_to === "string" || deliver_to === null ? deliver_to : placesOf(declared, id),
    rotate_after: rotationText({ rotate_after }),
  };
}

/** When a token is due for rotation, as a manifest would write it; null if it is not specified. */
export function rotationText({ rotate_after }: Pick<Declared["token"], "rotate_after">): string | null {
  return typeof rotate_after === "number" ? durationWord(rotate_after) : rotate_after;
}

function isSet({ deliver_to, rotate_after }: TokenBlock): boolean {
  return deliver_to !== null || rotate_after !== null;
}

/** Whether the token would reach a place that it did not reach before. */
function reaches(before: TokenBlock | null, { deliver_to }: TokenBlock): boolean {
  const [from, to] = [before?.deliver_to ?? [], deliver_to ?? []];
  if (typeof to === "string") return false;
  return to.some((place) => typeof from === "string" || !includes(from, place));
}

function includes(places: readonly Destination[], { sink, place }: Destination): boolean {
  return places.some((one) => one.sink === sink && one.place === place);
}
