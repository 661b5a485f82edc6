import type { Declared } from "../../model/client.ts";
import { otherName } from "../../model/pair.ts";
import type { TokenRow } from "../../model/plan.ts";
import type { Claim } from "../../plan/identity/claim.ts";
import type { Places } from "../../plan/tokens/token-places.ts";
import { rowsOf } from "../../plan/tokens/token-rows.ts";
import { tokenRow } from "../../plan/tokens/token-state.ts";
import { type Claimed, type Single, type Turn, turnsOf } from "../../plan/tokens/turns.ts";

/**
 * Which of the two tokens of an entry with `overlap` one is. `current`: the one to be used, in its place as far as that is
 * known; `earlier`: the one that was there before, which works until the next rotation; `undelivered`: one that was issued
 * after the current one and delivered nowhere, as by a create or by `rotate --end-overlap`.
 */
export type OverlapToken = "current" | "earlier" | "undelivered";

/** The other API client of an entry with `overlap`; `id` null: it is not live. */
export interface OverlapClient {
  readonly id: number | null;
  readonly name: string;
}

/** What makes a live client one of the two credentials of an entry with `overlap`. */
export interface Overlap {
  readonly other: OverlapClient;
  readonly token: OverlapToken;
}

/** Whether a token is the only one of its entry, or the current one: the other one has no limit of its own. */
export function isCurrent({ overlap }: { readonly overlap: OverlapToken | null }): boolean {
  return overlap === null || overlap === "current";
}

/** A live client as a manifest declares it, with what is known of its token. */
export interface Credential {
  readonly declared: Declared;
  readonly token: TokenRow;
  /** Null: it is the only credential of its entry. */
  readonly overlap: Overlap | null;
}

/** What is known at `now` (ms since 1970) of the tokens of live clients that manifests declare, by their ids. */
export function credentialsOf(
  claims: readonly Claim[],
  places: Places,
  now: number,
): ReadonlyMap<number, Credential> {
  const turns = turnsOf(claims, places);
  const rows = new Map(rowsOf(turns, places, now).map((row) => [row.id, row]));
  const overlaps = new Map(turns.flatMap(overlapsIn));
  return new Map(
    claims.map(({ live, declared }) => {
      const token = rows.get(live.id) ?? tokenRow(live, declared, places.get(declared) ?? [], now);
      return [live.id, { declared, token, overlap: overlaps.get(live.id) ?? null }];
    }),
  );
}

/** Which of the two tokens of an entry the one is that is issued next, and so ends first. */
export function endingToken({ next, other, earlier }: Turn<Claimed>): Exclude<OverlapToken, "current"> {
  const time = ({ live }: Claimed): number => Date.parse(live.token_updated_at ?? "");
  return earlier === "discarded" || time(next) > time(other) ? "undelivered" : "earlier";
}

function overlapsIn(turn: Single<Claimed> | Turn<Claimed>): readonly (readonly [number, Overlap])[] {
  if (turn.kind === "pair") {
    const { next, other } = turn;
    return [
      [next.live.id, { other: refOf(other), token: endingToken(turn) }],
      [other.live.id, { other: refOf(next), token: "current" }],
    ];
  }
  const { live, declared } = turn.one;
  if (declared.pair === null) return [];
  return [[live.id, { other: { id: null, name: otherName(declared.pair) }, token: "current" }]];
}

function refOf({ live: { id, name } }: Claimed): OverlapClient {
  return { id, name };
}
