import type { Live, Role } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { FolderEnvironment, FolderResolution } from "./resolve.ts";
/** The roles and folders that names are resolved against. */
export interface Directory {
    readonly roles: readonly Role[] | null;
    readonly folderPaths: ReadonlyMap<string, FolderResolution>;
    readonly folderEnvironment: FolderEnvironment;
    readonly live: readonly Live[];
}
/** A resolved value, or null and the problems found. */
export interface Resolution<T> {
    readonly value: T | null;
    readonly problems: readonly PlanProblem[];
}
