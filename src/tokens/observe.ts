import type { Declared } from "../model/client.ts";
import type { TokenPlace } from "../model/token.ts";
import { inTurns } from "./in-turns.ts";
import type { Sink, TokenSubject } from "./sink.ts";

/** Which workspace, as templates name it. */
interface Workspace {
  readonly name: string;
  readonly customer: string | null;
}

/** Reads what stands at the places of each declared client's token; a place that cannot be read is `unknown`. */
export async function observeTokens(
  declared: readonly Declared[],
  workspace: Workspace,
  sinks: ReadonlyMap<string, Sink>,
): Promise<ReadonlyMap<Declared, readonly TokenPlace[]>> {
  const bySink = await Promise.all([...sinks.values()].map((sink) => placesIn(sink, declared, workspace)));
  const found = new Map<Declared, readonly TokenPlace[]>();
  for (const client of declared) {
    const names = sinkNames(client);
    const places = bySink.flatMap((places) => places.get(client) ?? []);
    // In the order in which the client names its sinks.
    if (names.length > 0)
      found.set(
        client,
        names.flatMap((name) => places.filter(({ sink }) => sink === name)),
      );
  }
  return found;
}

async function placesIn(
  sink: Sink,
  declared: readonly Declared[],
  workspace: Workspace,
): Promise<ReadonlyMap<Declared, TokenPlace>> {
  const clients = declared.filter((client) => sinkNames(client).includes(sink.name));
  const places = clients.map((client) => sink.place(subjectOf(client, workspace)));
  const readings = await (sink.readAll?.(places) ?? inTurns(places, (place) => sink.read(place)));
  return new Map(
    clients.map((client, index) => {
      const reading = readings[index] ?? { kind: "unknown", reason: "it was not read" };
      return [client, { sink: sink.name, place: places[index] ?? "", reading }];
    }),
  );
}

/** What templates are filled from for this client. */
export function subjectOf(
  { name, environment }: Pick<Declared, "name" | "environment">,
  workspace: Workspace,
): TokenSubject {
  return { workspace: workspace.name, customer: workspace.customer, name, environment };
}

function sinkNames({ token: { deliver_to: said } }: Declared): readonly string[] {
  return said === null || typeof said === "string" ? [] : said;
}
