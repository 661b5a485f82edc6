import path from "node:path";
import { readCustomersFile } from "../../config/customers.ts";
import type { ManifestPath, Options, WorkspaceOptions } from "../../config/options.ts";
import type { Declared } from "../../model/client.ts";
import { entryOf } from "../../model/customer-workspace.ts";
import { InputError } from "../../model/errors.ts";
import { onceForEach } from "./read-manifests.ts";

/** Reads what the same manifest paths declare in another folder: nothing if there are none, or one is invalid; null: nothing is compared. */
export function baseReader(
  options: Options,
  folder: string | undefined,
  cwd: string,
): (workspace: WorkspaceOptions) => Promise<readonly Declared[] | null> {
  if (folder === undefined) return async () => null;
  const root = path.resolve(cwd, folder);
  const inRoot = (absolute: string): string => path.join(root, path.relative(cwd, absolute));
  const read = onceForEach({ ...options, folder: inRoot(options.folder) });
  const isCustomer = baseCustomers(options, inRoot);
  return async (workspace) => {
    if (!(await isCustomer(workspace))) return [];
    const manifests = workspace.manifests.map(({ shown, absolute, optionalIn }) => ({
      shown,
      absolute: inRoot(absolute),
      ...(optionalIn === undefined ? {} : { optionalIn: inRoot(optionalIn) }),
    }));
    try {
      return (await read(manifests)).declared;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      // An invalid base provides no information: then every change counts as new.
      return [];
    }
  };
}

/** Whether a customer was already in the file that lists them; an invalid base lists none. */
function baseCustomers(
  { entries }: Options,
  inRoot: (absolute: string) => string,
): (workspace: WorkspaceOptions) => Promise<boolean> {
  const lists = new Map<string, Promise<ReadonlySet<string>>>();
  const idsIn = async (file: ManifestPath): Promise<ReadonlySet<string>> => {
    const read = await readCustomersFile({ ...file, absolute: inRoot(file.absolute) });
    return new Set("ids" in read ? read.ids : []);
  };
  return async ({ name, customer }) => {
    if (customer === null) return true;
    const entry = entryOf({ name, customer });
    const customers = entries.find(({ options: own }) => own.name === entry)?.customers;
    if (customers?.kind !== "file") return true;
    const ids = lists.get(entry) ?? idsIn(customers.file);
    lists.set(entry, ids);
    return (await ids).has(customer);
  };
}
