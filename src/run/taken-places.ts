import { groupBy } from "../model/names.ts";
import type { WorkspaceRef } from "../model/plan.ts";
import type { TakenPlace } from "../plan/token-places.ts";
import { placesOf } from "../sinks/observe.ts";
import type { Sink } from "../sinks/sink.ts";
import type { Neighbour } from "./prepare.ts";

/** The places of the tokens of the other workspaces of a configuration; no sink is read. */
export async function takenPlaces(
  others: readonly Neighbour[],
  workspace: WorkspaceRef,
  sinks: ReadonlyMap<string, Sink>,
): Promise<readonly TakenPlace[]> {
  const uses = others.flatMap(({ name, declared }) =>
    declared.flatMap((client) =>
      placesOf(client, { ...workspace, name }, sinks, client.id).map((at) => ({
        workspace: name,
        client,
        ...at,
      })),
    ),
  );
  const bySink = [...groupBy(uses, ({ sink }) => sink)].map(async ([name, mine]) => {
    const spots = await sinks.get(name)?.spots(mine.map(({ place }) => place));
    return mine.map((use, index) => ({ ...use, spot: spots?.[index] ?? use.place }));
  });
  return (await Promise.all(bySink)).flat();
}
