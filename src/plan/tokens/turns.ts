import type { Declared, Live } from "../../model/client.ts";
import { partnersOf } from "../identity/partners.ts";
import { type TokenPlace, tokenTimeTolerance } from "../../model/token/token.ts";
import type { Managed } from "../identity/identified.ts";
import type { Places } from "./token-places.ts";
import { type Earlier, earlierToken, heldTokens, isAtPlaces } from "./held.ts";
import { tokenState } from "./token-state.ts";

/** A declared client and the live one that it manages. */
export interface Claimed {
  readonly declared: Declared;
  readonly live: Live;
}

/** A client with one credential, or one of an entry with `overlap` whose other credential is not live or not managed. */
export interface Single<C = Managed> {
  readonly kind: "single";
  readonly one: C;
}

/** Both credentials of an entry with `overlap`, and whose turn it is. */
export interface Turn<C = Managed> {
  readonly kind: "pair";
  /** The one whose token is issued next, and whose earlier token then ends. */
  readonly next: C;
  /** The other one, whose token goes on working. */
  readonly other: C;
  /** Whether the places are known to hold the token of `other`. */
  readonly known: boolean;
  /** Whether each of the places is known to hold the token of `other`, and none is pending. */
  readonly everywhere: boolean;
  /** What keyward knows of the token that ends. */
  readonly earlier: Earlier;
}

/** The client whose token a rotation issues. */
export function issuedNext<C>(turn: Single<C> | Turn<C>): C {
  return turn.kind === "single" ? turn.one : turn.next;
}

/** The client of a turn, or both credentials of an entry. */
export function membersOf<C>(turn: Single<C> | Turn<C>): readonly C[] {
  return turn.kind === "single" ? [turn.one] : [turn.next, turn.other];
}

/** The managed clients, with both credentials of an entry put together, in the order of the first of each. */
export function turnsOf<C extends Claimed>(
  managed: readonly C[],
  places: Places,
): readonly (Single<C> | Turn<C>)[] {
  const partners = partnersOf(managed);
  return managed.flatMap((one): readonly (Single<C> | Turn<C>)[] => {
    const partner = partners.get(one);
    if (partner === undefined) return [{ kind: "single", one }];
    return one.declared.pair?.credential === "first" ? [turnOf(one, partner, places)] : [];
  });
}

/**
 * Whose turn it is, by the markers of the places: the one whose token they do not hold. A token that was issued and not
 * delivered comes first. Where no marker names either of them, the places are taken to hold the later token, since that
 * was delivered last, unless the second credential was never issued a token but by its create, which is thrown away.
 */
export function turnOf<C extends Claimed>(first: C, second: C, places: Places): Turn<C> {
  const found = [...(places.get(first.declared) ?? []), ...(places.get(second.declared) ?? [])];
  const turn = (next: C, known: boolean): Turn<C> => ({
    kind: "pair",
    next,
    other: next === first ? second : first,
    known,
    everywhere: known && found.every((place) => isAt(place, next === first ? second.live : first.live)),
    earlier: earlierToken(next.live, found),
  });
  const named = [first, second].filter(({ live }) => heldTokens(live, found).length > 0);
  const [held, ...others] = named;
  const inPlace = others.length === 0 ? held : undefined;
  const isKnown = inPlace !== undefined && isAtPlaces(inPlace.live, found);
  const pending = [first, second].find(({ live }) => tokenState(live, found) === "pending");
  if (pending !== undefined) return turn(pending, isKnown && inPlace !== pending);
  if (inPlace !== undefined) return turn(inPlace === first ? second : first, isKnown);
  return turn(named.length === 0 && isUnused(second.live) ? second : earlier(first, second), false);
}

function isAt(place: TokenPlace, live: Live): boolean {
  const { reading } = place;
  return reading.kind === "marked" && reading.marker.state === "held" && isAtPlaces(live, [place]);
}

/** Whether a client has had no token but the one that its create issued. */
function isUnused({ created_at, token_updated_at }: Live): boolean {
  if (created_at === null || token_updated_at === null) return false;
  return Math.abs(Date.parse(token_updated_at) - Date.parse(created_at)) <= tokenTimeTolerance;
}

/** The one whose token was issued earlier; a token of unknown age counts as the earlier one. */
function earlier<C extends Claimed>(first: C, second: C): C {
  const time = ({ live }: C): number => Date.parse(live.token_updated_at ?? "1970-01-01");
  return time(second) < time(first) ? second : first;
}
