import type { ManifestPath } from "../../config/options.ts";
import { InputError } from "../../model/errors.ts";
import type { Declared } from "../../model/client.ts";
import type { Finding } from "../../model/finding.ts";
import type { Note } from "../../model/plan.ts";
import type { ManifestContext } from "./check.ts";
import { Collection } from "./collection.ts";
import { fileFinding, findFiles, readText } from "./files.ts";
import { sortFindings } from "./findings.ts";

/** The declared clients of all manifests, in the order of the files, and the files as shown to the user. */
export interface Manifests {
  readonly declared: readonly Declared[];
  readonly files: readonly string[];
  /** The addresses of each address list, by its name in NFC. */
  readonly addressLists: ReadonlyMap<string, readonly string[]>;
  /** What is sound but easily misread, each once. */
  readonly notes: readonly Note[];
  /** The folders of a customer that hold no manifest, as shown to the user. */
  readonly missing: readonly string[];
}

/**
 * Reads and checks every manifest under the paths, with the defaults of their folders; throws `InputError` with the
 * findings of all files at once. `root`: the folder above which no defaults are looked for.
 */
export async function readManifests(
  paths: readonly ManifestPath[],
  context: ManifestContext,
  root: string,
): Promise<Manifests> {
  const { files, findings, missing } = await findFiles(paths, root);
  const collection = new Collection(context);
  const unread: Finding[] = [];
  // The defaults first: the clients of a file are read with those of its folders.
  for (const file of [...files].sort((a, b) => rank(a) - rank(b))) {
    const read = await readText(file);
    if ("text" in read) collection.add(file, read.text);
    else {
      collection.addUnread(file);
      unread.push(read.finding);
    }
  }
  const { declared, notes, addressLists, findings: found, declares } = collection.finish();
  const all = [...unread, ...withoutUnused(found, findings), ...findings];
  // A customer may have a folder with nothing but defaults.
  if (all.length === 0 && !declares && missing.length === 0) all.push(...files.slice(0, 1).map(noClients));
  if (all.length > 0) throw new InputError(sortFindings(all));
  return {
    declared,
    files: files.map(({ shown }) => shown),
    addressLists,
    notes: [...notes, ...missing.map(missingNote)],
    missing: missing.map(({ shown }) => shown),
  };
}

/** What is said about a customer without a folder of its own. */
export function missingNote({ shown }: ManifestPath): Note {
  return {
    rule: "customer-without-manifests",
    message: `there is no manifest at ${shown}: nothing is declared for this customer alone, and nothing of it is pruned`,
    source: null,
  };
}

/** Where a path has no manifest yet, or a folder has two files of defaults, that is what makes the defaults unused. */
function withoutUnused(found: readonly Finding[], paths: readonly Finding[]): readonly Finding[] {
  const none = paths.some(({ rule }) => rule === "no-manifest");
  const second = new Set(paths.filter(({ rule }) => rule === "two-defaults").map(({ file }) => file));
  return found.filter(({ rule, file }) => rule !== "unused-defaults" || !(none || second.has(file)));
}

/** It would otherwise read as "nothing is wanted", and prune would delete every client. */
function noClients({ shown }: ManifestPath): Finding {
  return fileFinding(shown, {
    rule: "no-clients",
    message: "no manifest of this workspace has `clients`",
    fix: "declare clients, or write `clients: []` to declare that there are none",
  });
}

function rank({ kind }: { readonly kind: "manifest" | "defaults" }): number {
  return kind === "defaults" ? 0 : 1;
}
