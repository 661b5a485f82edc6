import { note } from "../../model/make-problem.ts";
import { placeOf, title } from "../../model/names.ts";
import type { Note } from "../../model/plan.ts";
import type { Places } from "./token-places.ts";
import { tokenState } from "./token-state.ts";
import type { Single, Turn } from "./turns.ts";

/** The most clients that are named in one note. */
const named = 5;

/**
 * A note on the clients of entries with `overlap` that are not in the place, and of whose tokens keyward knows nothing: a live
 * client of that name may be somebody else's.
 */
export function overlapNotes(turns: readonly (Single | Turn)[], places: Places): readonly Note[] {
  const unknown = turns
    .flatMap((turn) => (turn.kind === "pair" && turn.known && turn.earlier === "unknown" ? [turn.next] : []))
    .filter(({ live, declared }) => tokenState(live, places.get(declared) ?? []) !== "pending");
  const [first, ...others] = unknown;
  if (first === undefined) return [];
  const names = unknown.slice(0, named).map(({ live }) => `${title(live)} (id ${live.id})`);
  const more = unknown.length > named ? ` and ${unknown.length - named} more` : "";
  const message = `keyward neither delivered nor threw away the token of ${names.join(", ")}${more}, which \`overlap\` makes the other API client of its entry: if somebody else uses it, set another \`overlap_name\` in keyward.yaml before the next rotation, which ends that token`;
  return [
    note("overlap-unknown", message, others.length === 0 ? placeOf(first.declared, "token/overlap") : null),
  ];
}
