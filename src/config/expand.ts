import { readdir } from "node:fs/promises";
import path from "node:path";
import { InputError } from "../model/errors.ts";
import { customerWorkspace } from "../model/customer-workspace.ts";
import { safeSegment } from "../sinks/place.ts";
import { readCustomersFile } from "./customers.ts";
import type { ManifestPath, WorkspaceEntry, WorkspaceOptions } from "./options.ts";

/** Lists the customers of the partner that the entry's token belongs to. */
export type ListCustomers = (entry: WorkspaceOptions) => Promise<readonly string[]>;

/** The ids of an entry's customers; throws `InputError` for findings in the file that lists them. */
export async function customerIds(
  { options, customers }: WorkspaceEntry,
  list: ListCustomers,
): Promise<readonly string[]> {
  switch (customers?.kind) {
    case undefined:
      return [];
    case "listed":
      return customers.ids;
    case "all":
      return list(options);
    case "file": {
      const read = await readCustomersFile(customers.file);
      if ("findings" in read) throw new InputError(read.findings);
      return read.ids;
    }
  }
}

/** The workspace of one customer of an entry. */
export function customerOptions(entry: WorkspaceOptions, customer: string): WorkspaceOptions {
  return {
    ...entry,
    name: customerWorkspace(entry.name, customer),
    customer,
    // The token that runs keyward is of a client of the partner's own workspace: no client of a customer is self.
    self: entry.self === null ? null : [],
    manifests: entry.manifests.map((manifest) => ofCustomer(manifest, customer)),
  };
}

const placeholder = "{customer}";

function ofCustomer({ shown, absolute }: ManifestPath, customer: string): ManifestPath {
  if (!hasCustomer({ shown, absolute })) return { shown, absolute };
  const segment = safeSegment(customer);
  return {
    shown: shown.replaceAll(placeholder, segment),
    absolute: absolute.replaceAll(placeholder, segment),
    optionalIn: literalFolder(absolute),
  };
}

/** The manifest paths of an entry without its customers': a path with `{customer}` is the folder that holds theirs. */
export function sharedPaths({ manifests }: WorkspaceOptions): readonly ManifestPath[] {
  return manifests.map((manifest) => {
    if (!hasCustomer(manifest)) return manifest;
    const absolute = literalFolder(manifest.absolute);
    return { shown: literalFolder(manifest.shown), absolute };
  });
}

/** Whether a manifest path is another one for each customer. */
export function hasCustomer({ absolute }: ManifestPath): boolean {
  return absolute.includes(placeholder);
}

/** The folder in which the customers' folders are. */
function literalFolder(absolute: string): string {
  return path.dirname(absolute.slice(0, absolute.indexOf(placeholder) + 1));
}

/** The customers that have a folder: where the partner's list is not read, their manifests are. */
export const listFolders: ListCustomers = async ({ manifests }) => {
  const folders = manifests.map(({ absolute }) => absolute).filter((one) => one.includes(placeholder));
  const names = await Promise.all(folders.map((one) => readdir(literalFolder(one)).catch(() => [])));
  return [...new Set(names.flat())].filter((name) => /^[1-9]\d{0,15}$/.test(name)).sort();
};
