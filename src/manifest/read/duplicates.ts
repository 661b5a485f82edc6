import type { Finding } from "../../model/finding.ts";
import { identityKey } from "../../model/names.ts";
import type { Place } from "./lines.ts";

/** What distinguishes a declared client from the others, and its place in the file. */
export interface Entry {
  readonly name: string;
  readonly environment: string | null;
  /** Its pin. */
  readonly id: number | null;
  readonly file: string;
  readonly name_at: Place;
  /** Null if it has none. */
  readonly id_at: Place | null;
  /** The name of the entry whose second credential it is; null: it has the name that is written. */
  readonly second_of: string | null;
}

/** Identities declared more than once (allowed if every one is pinned), and pins that occur twice; each finding names both places. */
export function findDuplicates(entries: readonly Entry[]): readonly Finding[] {
  const identities = repeated(entries, identityKey);
  const pins = repeated(entries, ({ id }) => (id === null ? null : String(id)));
  return [
    ...identities.filter((group) => group.some(({ id }) => id === null)).flatMap(identityFindings),
    ...pins.flatMap(pinFindings),
  ];
}

function repeated(entries: readonly Entry[], key: (entry: Entry) => string | null): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = key(entry);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function identityFindings([first, ...others]: readonly Entry[]): readonly Finding[] {
  if (first === undefined) return [];
  return others.map((entry) => ({
    file: entry.file,
    ...entry.name_at,
    rule: "duplicate-identity",
    message: `${titled([first, entry].find(({ second_of }) => second_of !== null) ?? entry)} is declared here and at ${placed(first.file, first.name_at)}`,
    fix: [first, entry].some(({ second_of }) => second_of !== null)
      ? "give one of them another name, or set another `overlap_name` in keyward.yaml"
      : "remove one of them, or pin each with the `id` of another live client",
  }));
}

function pinFindings([first, ...others]: readonly Entry[]): readonly Finding[] {
  if (first === undefined) return [];
  return others.map((entry) => ({
    file: entry.file,
    ...(entry.id_at ?? entry.name_at),
    rule: "duplicate-id",
    message: `the client with the id ${entry.id} is pinned here and at ${placed(first.file, first.id_at ?? first.name_at)}`,
    fix: "pin each live client once",
  }));
}

function titled({ name, environment, second_of }: Entry): string {
  const of = second_of === null ? "" : `, the second credential of \`${second_of}\``;
  return environment === null ? `\`${name}\`${of}` : `\`${name}\` (${environment})${of}`;
}

function placed(file: string, { line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
