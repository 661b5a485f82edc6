import type { TokenRow } from "../../model/plan.ts";
import type { Places } from "./token-places.ts";
import { tokenRow } from "./token-state.ts";
import type { Claimed, Single, Turn } from "./turns.ts";

/** The row of a managed client's token at `now` (ms since 1970), whatever another credential of its entry has. */
export function rowOf({ live, declared }: Claimed, places: Places, now: number): TokenRow {
  return tokenRow(live, declared, places.get(declared) ?? [], now);
}

/** The rows of the tokens of a plan: of an entry with `overlap`, the other token than that of its places is `spare`, and never due. */
export function rowsOf(
  turns: readonly (Single<Claimed> | Turn<Claimed>)[],
  places: Places,
  now: number,
): readonly TokenRow[] {
  return turns.flatMap((turn): readonly TokenRow[] => {
    if (turn.kind === "single") return [rowOf(turn.one, places, now)];
    return [rowOf(turn.other, places, now), spareRow(turn, places, now)];
  });
}

/** The row of the token that a rotation ends: of an entry with `overlap`, it is never due. */
export function spareRow(turn: Single<Claimed> | Turn<Claimed>, places: Places, now: number): TokenRow {
  if (turn.kind === "single") return rowOf(turn.one, places, now);
  const next = rowOf(turn.next, places, now);
  const state = turn.known && next.state !== "pending" ? "spare" : next.state;
  return { ...next, due: false, state };
}

/** The row of what `rotate` selects: of an entry with `overlap`, the age and state are those of the token at its places. */
export function selectedRow(turn: Single<Claimed> | Turn<Claimed>, places: Places, now: number): TokenRow {
  if (turn.kind === "single") return rowOf(turn.one, places, now);
  const [next, other] = [rowOf(turn.next, places, now), rowOf(turn.other, places, now)];
  return { ...(next.state === "pending" ? next : other), concerns: next.concerns };
}
