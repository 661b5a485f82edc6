import type { Declared } from "../model/client.ts";
import type { TokenPlace } from "../model/token.ts";
import type { Sink, TokenSubject } from "./sink.ts";

/** How many places are read at once. */
const atOnce = 32;

/** Reads what stands at the places of each declared client's token; a place that cannot be read is `unknown`. */
export async function observeTokens(
  declared: readonly Declared[],
  workspace: { readonly name: string; readonly customer: string | null },
  sinks: ReadonlyMap<string, Sink>,
): Promise<ReadonlyMap<Declared, readonly TokenPlace[]>> {
  const found = new Map<Declared, readonly TokenPlace[]>();
  const waiting = declared.filter(({ token }) => Array.isArray(token.deliver_to));
  const worker = async (): Promise<void> => {
    for (let client = waiting.pop(); client !== undefined; client = waiting.pop()) {
      found.set(client, await placesOf(client, workspace, sinks));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found;
}

/** What templates are filled from for this client. */
export function subjectOf(
  { name, environment }: Pick<Declared, "name" | "environment">,
  workspace: { readonly name: string; readonly customer: string | null },
): TokenSubject {
  return { workspace: workspace.name, customer: workspace.customer, name, environment };
}

async function placesOf(
  client: Declared,
  workspace: { readonly name: string; readonly customer: string | null },
  sinks: ReadonlyMap<string, Sink>,
): Promise<readonly TokenPlace[]> {
  const { deliver_to } = client.token;
  if (deliver_to === null || typeof deliver_to === "string") return [];
  const named = deliver_to.map((name) => sinks.get(name)).filter((sink) => sink !== undefined);
  return Promise.all(
    named.map(async (sink) => {
      const place = sink.place(subjectOf(client, workspace));
      return { sink: sink.name, place, reading: await sink.read(place) };
    }),
  );
}
