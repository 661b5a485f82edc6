import { forTerminal } from "../../render/safe.ts";
import { isProbeList, isProbeName } from "./names.ts";
import type { LeftClient } from "./probe-clients.ts";
import { allowListOf, idOf, nameOf, type Row } from "./wire.ts";

/** The clients that an earlier probe left, in the list of live clients. */
export interface Leftovers {
  /** Name and allow list are exactly those of a probe: these may be deleted. */
  readonly certain: readonly Row[];
  /** The name is a probe's, but the allow list is not: these are only shown. */
  readonly doubtful: readonly Row[];
}

/** Finds what an earlier probe left when it was killed. */
export function findLeftovers(rows: readonly Row[]): Leftovers {
  const named = rows.filter((row) => isProbeName(nameOf(row)));
  return {
    certain: named.filter((row) => isProbeList(allowListOf(row))),
    doubtful: named.filter((row) => !isProbeList(allowListOf(row))),
  };
}

/** The longest name that is shown whole: a probe also gives its client names of hundreds of characters. */
const longest = 60;

/** A client as a line shows it. */
export function clientWords(client: { readonly id: number | null; readonly name: string }): string {
  const name = client.name.length > longest ? `${client.name.slice(0, longest)}…` : client.name;
  return client.id === null ? `${name} (id unknown)` : `${name} (id ${client.id})`;
}

/** The same of a row. */
export function rowWords(row: Row): string {
  return clientWords({ id: idOf(row), name: nameOf(row) });
}

/** A line for each client that may still be live: which one, why, and how to remove it. */
export function leftLines(left: readonly LeftClient[]): readonly string[] {
  return left.map(
    (client) =>
      `LEFT: ${forTerminal(clientWords(client))}: ${forTerminal(client.reason)}; run keyward probe again, which offers to delete it, or delete it in Workato (Workspace admin › API clients)\n`,
  );
}
