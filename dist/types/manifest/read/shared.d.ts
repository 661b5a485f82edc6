import type { WorkspaceOptions } from "../../config/options.ts";
import type { Declared } from "../../model/client.ts";
import type { Finding } from "../../model/finding.ts";
/** A workspace entry with what its manifests declare. */
export interface DeclaringEntry {
    readonly options: Pick<WorkspaceOptions, "name" | "host" | "tokenVariable" | "customer">;
    readonly declared: readonly Declared[];
}
/** Clients that two entries with the same host and token variable declare, by identity or by pin; each finding names both places. */
export declare function findShared(entries: readonly DeclaringEntry[]): readonly Finding[];
