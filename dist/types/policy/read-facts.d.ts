import type { Live, Role } from "../model/client.ts";
import type { FolderResolution } from "../plan/resolve.ts";
import type { PolicyFacts } from "./desired-subject.ts";
import type { PlanRequest } from "../plan/input.ts";
import type { ReadApi } from "../workato/api.ts";
/** What was read for the manifests already. */
interface Already {
    readonly roles: readonly Role[] | null;
    readonly folderPaths: ReadonlyMap<string, FolderResolution>;
}
/**
 * Reads what policies ask for beyond the manifests: names of roles that stand there as ids, paths of folders that
 * do. What cannot be read is no failure of the run: it leaves the clients undecided that it was asked for.
 */
export declare function readPolicyFacts(api: ReadApi, { declared, ownership, policies, workspace }: PlanRequest, live: readonly Live[], { roles, folderPaths }: Already): Promise<PolicyFacts>;
export {};
