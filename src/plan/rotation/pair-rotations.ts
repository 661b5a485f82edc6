import { note, problem } from "../../model/make-problem.ts";
import { placeOf, title } from "../../model/names.ts";
import type { Pair } from "../../model/client.ts";
import { otherName } from "../../model/pair.ts";
import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Candidate } from "./candidate.ts";
import type { Selection } from "./selection.ts";

type Ends = Pick<Selection, "endsOverlap">;

/**
 * Whether a new token of this client may be issued: not of one of two credentials whose other one is not live, since
 * nothing would go on working; and an overlap is ended only while each place is known to hold the other token.
 */
export function mayRotate({ turn, row }: Pick<Candidate, "turn" | "row">, { endsOverlap }: Ends): boolean {
  if (endsOverlap) return turn.kind === "pair" && turn.everywhere && row.state !== "pending";
  return turn.kind === "pair" || turn.one.declared.pair === null || row.state === "pending";
}

/** Why a client that was named gets no new token. */
export function notRotatable(one: Candidate, { endsOverlap }: Ends): PlanProblem {
  const { pair } = one.declared;
  if (pair === null) return withoutOverlap(one);
  return endsOverlap && one.turn.kind === "pair" ? unknownPlace(one) : incomplete(one, pair);
}

/** Clients that were selected, but not by name, and are left out because their other credential is not live. */
export function incompleteNotes(matching: readonly Candidate[], ends: Ends): readonly Note[] {
  if (ends.endsOverlap) return [];
  return matching
    .filter((one) => !mayRotate(one, ends))
    .map(({ live, declared }) => {
      const other = declared.pair === null ? "" : otherName(declared.pair);
      const message = `${title(live)} is left out: it has \`overlap\`, and its other API client, "${other}", is not live yet; \`keyward apply\` creates it`;
      return note("overlap-incomplete", message, placeOf(declared, "token/overlap"));
    });
}

function incomplete({ live, declared }: Candidate, pair: Pair): PlanProblem {
  return problem("overlap-incomplete", {
    message: `${title(live)} has \`overlap\`, but its other API client, "${otherName(pair)}", is not live: a new token now would end the only one`,
    way: "run `keyward apply` first, which creates it",
    source: placeOf(declared, "token/overlap"),
  });
}

function withoutOverlap({ live, declared }: Candidate): PlanProblem {
  return problem("no-overlap", {
    message: `${title(live)} has no \`overlap\`: it has no earlier token that still works`,
    way: "name clients with `token: { overlap: true }`, or rotate it without --end-overlap",
    source: declared.source,
  });
}

function unknownPlace({ live, declared }: Candidate): PlanProblem {
  return problem("overlap-unknown", {
    message: `not every place of ${title(live)} is known to hold the same token of its two API clients: ending one of the two might end the one in use`,
    way: `run \`keyward rotate ${declared.pair?.first ?? declared.name}\` first, which delivers a new token`,
    source: placeOf(declared, "token/overlap"),
  });
}
