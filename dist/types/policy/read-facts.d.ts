import type { Role } from "../model/client.ts";
import type { FolderResolution } from "../plan/resolve/resolve.ts";
import type { PolicyNeeds } from "./needs.ts";
import { type KnownNames } from "./subject.ts";
/** What was read for policies; `unread`: why a list that they need could not be read. */
export interface PolicyFacts extends KnownNames {
    readonly unread: {
        readonly roles: string | null;
        readonly folders: string | null;
    };
}
/** What was already read for the manifests. */
export interface AlreadyRead {
    readonly roles: readonly Role[] | null;
    readonly folderPaths: ReadonlyMap<string, FolderResolution>;
}
/** How the lists are read; each throws `ApiError`. */
export interface FactReaders {
    readonly roles: () => Promise<readonly Role[]>;
    /** The canonical paths of these folders; folders that are not found are left out. */
    readonly folders: (ids: ReadonlySet<number>) => Promise<ReadonlyMap<number, string>>;
}
/**
 * Reads what policies need before they judge. A list that cannot be read does not fail the run: the plan is refused
 * if a policy needs it.
 */
export declare function readPolicyFacts(needs: PolicyNeeds, already: AlreadyRead, read: FactReaders): Promise<PolicyFacts>;
