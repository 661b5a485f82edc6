import type { WorkspaceOptions } from "../../config/options.ts";
import type { Declared } from "../../model/client.ts";
import type { Finding } from "../../model/finding.ts";
import { identityKey } from "../../model/names.ts";

/** A workspace entry with what its manifests declare. */
export interface DeclaringEntry {
  readonly options: Pick<WorkspaceOptions, "name" | "host" | "tokenVariable" | "customer">;
  readonly declared: readonly Declared[];
}

/** Clients that two entries with the same host and token variable declare, by identity or by pin; each finding names both places. */
export function findShared(entries: readonly DeclaringEntry[]): readonly Finding[] {
  if (entries.length < 2) return [];
  const seen = new Map<string, { readonly entry: DeclaringEntry; readonly client: Declared }>();
  const findings = new Map<Declared, Finding>();
  for (const entry of entries) {
    const { host, tokenVariable, customer } = entry.options;
    const workspace = JSON.stringify([host, tokenVariable, customer]);
    for (const client of entry.declared) {
      for (const key of keysOf(client).map((one) => workspace + one)) {
        const first = seen.get(key);
        if (first === undefined) seen.set(key, { entry, client });
        else if (first.entry !== entry)
          findings.set(client, shared(first.entry, first.client, entry, client));
      }
    }
  }
  return [...findings.values()];
}

function keysOf(client: Declared): readonly string[] {
  const identity = identityKey(client);
  return client.id === null ? [identity] : [identity, `#${client.id}`];
}

function shared(
  first: DeclaringEntry,
  { source: { file, line } }: Declared,
  second: DeclaringEntry,
  { name, environment, source }: Declared,
): Finding {
  const title = environment === null ? `\`${name}\`` : `\`${name}\` (${environment})`;
  const names = [first, second].map(({ options }) => JSON.stringify(options.name));
  return {
    ...source,
    column: 1,
    rule: "declared-twice",
    message: `${title} is declared in the workspace entry ${names[1]} here and in ${names[0]} at ${file}:${line}, but both entries are the same workspace`,
    fix: "declare it in only one of the two entries: the one whose `scope` includes it",
  };
}
