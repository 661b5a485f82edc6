import { groupBy } from "../../model/names.ts";
import { spotKey } from "../../plan/tokens/shared-places.ts";
import type { TakenPlace } from "../../plan/tokens/token-places.ts";
import { placesOf } from "../../sinks/observe.ts";
import type { Sink } from "../../sinks/sink.ts";
import type { Neighbour } from "../prepare.ts";

/** The places of the tokens of every workspace of a configuration, looked up once for all of them; no sink is read. */
export class TakenPlaces {
  readonly #sinks: ReadonlyMap<string, Sink>;
  readonly #found = new WeakMap<readonly Neighbour[], Promise<ReadonlyMap<string, readonly TakenPlace[]>>>();

  constructor(sinks: ReadonlyMap<string, Sink>) {
    this.#sinks = sinks;
  }

  /** The places of other workspaces at which a client of this one has its token, too. */
  async of(workspace: string, all: readonly Neighbour[]): Promise<readonly TakenPlace[]> {
    const found = this.#found.get(all) ?? sharedPlaces(all, this.#sinks);
    this.#found.set(all, found);
    return (await found).get(workspace) ?? [];
  }
}

/** The places that several workspaces use, as each of them has to know them. */
async function sharedPlaces(
  all: readonly Neighbour[],
  sinks: ReadonlyMap<string, Sink>,
): Promise<ReadonlyMap<string, readonly TakenPlace[]>> {
  const taken = new Map<string, TakenPlace[]>();
  for (const uses of groupBy(await usesOf(all, sinks), spotKey).values()) {
    const [first, ...others] = [...new Map(uses.map((use) => [use.workspace, use])).values()];
    if (first === undefined || others.length === 0) continue;
    // One other is enough to refuse a place, however many share it.
    for (const { workspace } of others) append(taken, workspace, first);
    append(taken, first.workspace, ...others.slice(0, 1));
  }
  return taken;
}

function append(taken: Map<string, TakenPlace[]>, workspace: string, ...places: readonly TakenPlace[]): void {
  taken.set(workspace, [...(taken.get(workspace) ?? []), ...places]);
}

async function usesOf(
  all: readonly Neighbour[],
  sinks: ReadonlyMap<string, Sink>,
): Promise<readonly TakenPlace[]> {
  if (sinks.size === 0 || all.length < 2) return [];
  const uses = all.flatMap(({ name, customer, declared }) =>
    declared.flatMap((client) =>
      placesOf(client, { name, customer }, sinks, client.id).map((at) => ({
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
