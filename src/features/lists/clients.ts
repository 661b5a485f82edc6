import { onlineOptions } from "../../run/input/online-options.ts";
import { minuteWords } from "../../util/duration.ts";
import type { CommandFlags } from "../../run/prepare.ts";
import { readEach } from "../../run/read-each.ts";
import type { System, Voice } from "../../run/system.ts";
import { clientList, tokenList } from "./client-list.ts";
import type { ListedClient } from "./listed-client.ts";
import { printList } from "./print-list.ts";
import { readListed } from "./read-clients.ts";
import { type ClientFilters, clientSelection } from "./select-clients.ts";

/** Flags of `clients` in addition to the global ones. */
export type ClientsCommandFlags = CommandFlags & ClientFilters;

/**
 * `keyward clients`: lists the live API clients with the age of their tokens, and what manifests and sinks contain for
 * them; those that the flags select, in their order.
 */
export async function clients(flags: ClientsCommandFlags, voice: Voice, system: System): Promise<number> {
  const minutes = flags.olderThan === undefined ? null : minuteWords(flags.olderThan);
  if (minutes !== null) system.err(`Note: --older-than ${minutes}\n`);
  const { need, select } = clientSelection(flags, system.clock.now());
  const online = await onlineOptions(flags, system);
  const edge = { voice, system };
  const found = await readEach(online, edge, (workspace, api, machine) =>
    readListed(workspace, online.options, { api, system: machine.system, need }),
  );
  const all = found.flatMap((one) => (one.kind === "read" ? one.value : []));
  system.err(unknownNames(flags, all));
  const selected = found.map((one) => (one.kind === "read" ? { ...one, value: select(one.value) } : one));
  return printList(flags.tokens === true ? tokenList : clientList, selected, edge);
}

/** A name that no live client has is probably a typo: it is said, and selects nothing. */
function unknownNames({ environment = [], role = [] }: ClientFilters, all: readonly ListedClient[]): string {
  const environments = new Set(all.map((client) => client.environment ?? ""));
  const roles = new Set(all.flatMap(({ role: { id, name } }) => [String(id), name ?? ""]));
  const line = (what: string, name: string, known: readonly string[]): string =>
    `Note: no live client has the ${what} "${name}"${known.length === 0 ? "" : `; there are ${known.join(", ")}`}\n`;
  const named = [...new Set(all.map((client) => client.role.name).filter((name) => name !== null))];
  return [
    ...environment
      .filter((name) => !environments.has(name))
      .map((name) =>
        line(
          "environment",
          name,
          [...environments].filter((known) => known !== ""),
        ),
      ),
    ...role.filter((name) => !roles.has(name)).map((name) => line("role", name, named)),
  ].join("");
}
