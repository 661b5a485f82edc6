import type { Declared } from "../../model/client.ts";
import { note, problem } from "../../model/make-problem.ts";
import { groupBy, title } from "../../model/names.ts";
import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Sites } from "../tokens/token-places.ts";

/** Refuses to write tokens to places that Git would keep, or that a link leads elsewhere: one problem for each cause. */
export function hazardProblems(clients: readonly Declared[], sites: Sites): readonly PlanProblem[] {
  const found = clients.flatMap((client) =>
    (sites.get(client) ?? []).flatMap(({ hazard }) => (hazard === null ? [] : [{ client, hazard }])),
  );
  return [...groupBy(found, ({ hazard }) => hazard.message).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { rule, message, way } = first.hazard;
    const further = new Set(others.map(({ client }) => client));
    further.delete(first.client);
    const whose = further.size === 0 ? "" : ` and ${further.size} more`;
    return [
      problem(rule, {
        message: `the token of ${title(first.client)}${whose} must not be delivered: ${message}`,
        way,
        source: first.client.source,
      }),
    ];
  });
}

/** A note for each pending marker that was not believed, since a commit may have brought it. */
export function markersInGit(clients: readonly Declared[], sites: Sites): readonly Note[] {
  return clients.flatMap((client) =>
    (sites.get(client) ?? [])
      .filter(({ markerInGit }) => markerInGit)
      .map(({ marker, sink }) =>
        note(
          "marker-in-git",
          `${marker} (${sink}) says that a token of ${title(client)} was about to be issued, but a commit may have brought this marker, since Git tracks it or could not be asked: it causes no rotation. Remove the marker from Git, and rotate the token if it was lost`,
          client.source,
        ),
      ),
  );
}
