import type { Declared } from "../../model/client.ts";
import { problem } from "../../model/make-problem.ts";
import { placeOf, title } from "../../model/names.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { PlanInput } from "../input.ts";

/** Refuses `overlap` where a place cannot serve two credentials: its sink keeps no marker, or it is named after an id. */
export function pairProblems(
  owners: readonly Declared[],
  { tokens, placesOf }: Pick<PlanInput, "tokens" | "placesOf">,
): readonly PlanProblem[] {
  return owners.flatMap((client) => {
    if (client.pair?.credential !== "first") return [];
    const perId = placesOf(client, null).filter(({ place }) => place.includes("{id}"));
    const places = tokens.get(client) ?? [];
    return [
      ...places.flatMap(({ sink, reading }) => (reading.kind === "unmarked" ? [unmarked(client, sink)] : [])),
      ...perId.map(({ sink }) => onePlaceEach(client, sink)),
    ];
  });
}

function unmarked(client: Declared, sink: string): PlanProblem {
  return problem("overlap-unmarked", {
    message: `${title(client)} has \`overlap\`, but the sink ${sink} keeps no markers: which of its two tokens is there cannot be known`,
    way: "deliver it to a sink that keeps markers, or remove `overlap`",
    source: placeOf(client, "token/overlap"),
    shared: {
      of: "client",
      who: title(client),
      predicate: `have \`overlap\`, but the sink ${sink} keeps no markers: which of two tokens is there cannot be known`,
    },
  });
}

function onePlaceEach(client: Declared, sink: string): PlanProblem {
  return problem("overlap-place-id", {
    message: `${title(client)} has \`overlap\`, so that two API clients have one place, but the place in the sink ${sink} contains the id of one of them`,
    way: "put {name} into the sink's template instead of {id}, or remove `overlap`",
    source: placeOf(client, "token/overlap"),
    shared: {
      of: "client",
      who: title(client),
      predicate: `have \`overlap\`, so that two API clients have one place, but the place in the sink ${sink} contains the id of one of them`,
    },
  });
}
