import { forTerminal } from "../../render/safe.ts";
import { originOf } from "./made-by-probe.ts";
import type { LeftClient } from "./probe-clients.ts";
import { idOf, nameOf, type Row } from "./wire.ts";

/** A live client with a probe's name, and what is unusual about it. */
export interface Leftover {
  readonly row: Row;
  readonly but: string;
}

/** The clients that an earlier probe left, in the list of live clients. */
export interface Leftovers {
  /** These may be deleted. */
  readonly certain: readonly Row[];
  /** These may be deleted if a person says so. */
  readonly likely: readonly Leftover[];
  /** These are only shown. */
  readonly doubtful: readonly Leftover[];
}

/** Finds what an earlier probe left when it was killed; `now` in ms since 1970. */
export function findLeftovers(rows: readonly Row[], now: number): Leftovers {
  const of = (kind: "likely" | "doubtful"): readonly Leftover[] =>
    rows.flatMap((row) => {
      const origin = originOf(row, now);
      return origin.kind === kind ? [{ row, but: origin.but }] : [];
    });
  return {
    certain: rows.filter((row) => originOf(row, now).kind === "certain"),
    likely: of("likely"),
    doubtful: of("doubtful"),
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
      `LEFT: ${forTerminal(clientWords(client))}: ${forTerminal(client.reason)}; ${wayOut(client)}\n`,
  );
}

function wayOut({ access }: LeftClient): string {
  const workato = "in Workato (Workspace admin › API clients)";
  return access === "open"
    ? `it may be open to every address: delete it by hand ${workato}, or run keyward probe again on a terminal, which offers to delete it`
    : `run keyward probe again, which offers to delete it, or delete it ${workato}`;
}
