import type { ManifestPath, WorkspaceEntry, WorkspaceOptions } from "./options.ts";
/** Lists the customers of the partner that the entry's token belongs to. */
export type ListCustomers = (entry: WorkspaceOptions) => Promise<readonly string[]>;
/** The ids of an entry's customers; throws `InputError` for findings in the file that lists them. */
export declare function customerIds({ options, customers }: WorkspaceEntry, list: ListCustomers): Promise<readonly string[]>;
/** The workspace of one customer of an entry. */
export declare function customerOptions(entry: WorkspaceOptions, customer: string): WorkspaceOptions;
/** The manifest paths of an entry without its customers': a path with `{customer}` is the folder that holds theirs. */
export declare function sharedPaths({ manifests }: WorkspaceOptions): readonly ManifestPath[];
/** Whether a manifest path is another one for each customer. */
export declare function hasCustomer({ absolute }: ManifestPath): boolean;
/** The customers that have a folder: where the partner's list is not read, their manifests are. */
export declare const listFolders: ListCustomers;
