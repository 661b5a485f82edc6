import type { ImportEntry, NotImported } from "../../model/import-entry.ts";

/** What the clients of one file have in common. */
export const groupings = ["environment", "role", "client", "one-file"] as const;
/** One of them. */
export type Grouping = (typeof groupings)[number];

/** The new content of one file. */
export interface ImportFile {
  /** Without folder: `production.yaml`. */
  readonly name: string;
  readonly entries: readonly ImportEntry[];
  readonly leftAlone: readonly NotImported[];
}

/** Groups the imported clients, and those left alone, into files; each keeps its order, files are sorted by name. */
export function importFiles(
  entries: readonly ImportEntry[],
  leftAlone: readonly NotImported[],
  by: Grouping,
): readonly ImportFile[] {
  const files = new Map<string, { entries: ImportEntry[]; leftAlone: NotImported[] }>();
  const file = (key: string | null): { entries: ImportEntry[]; leftAlone: NotImported[] } => {
    const name = fileName(key ?? "clients");
    const known = files.get(name) ?? { entries: [], leftAlone: [] };
    files.set(name, known);
    return known;
  };
  for (const entry of entries) file(keyOf(entry, by)).entries.push(entry);
  for (const client of leftAlone) file(leftAloneKey(client, by)).leftAlone.push(client);
  return [...files].map(([name, all]) => ({ name, ...all })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function keyOf({ live, role }: ImportEntry, by: Grouping): string | null {
  switch (by) {
    case "environment":
      return live.environment;
    case "role":
      return role.name ?? `role ${role.id}`;
    case "client":
      return live.environment === null ? live.name : `${live.environment} ${live.name}`;
    case "one-file":
      return null;
  }
}

function leftAloneKey({ environment, role }: NotImported, by: Grouping): string | null {
  switch (by) {
    case "environment":
      return environment;
    case "role":
      return role;
    case "client":
      return "left alone";
    case "one-file":
      return null;
  }
}

/** Letters and digits of any script and hyphens: a name that every file system accepts and that leads into no other folder. */
function fileName(key: string): string {
  const words =
    key
      .normalize("NFKC")
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const slug = [...words.join("-")].slice(0, 60).join("") || "unnamed";
  return `${reserved.test(slug) ? `${slug}-clients` : slug}.yaml`;
}

/** Names that some systems reserve, and that of the defaults of a folder. */
const reserved = /^(?:defaults|con|prn|aux|nul|com\d|lpt\d|node-modules)$/;
