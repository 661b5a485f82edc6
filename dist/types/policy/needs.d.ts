import type { Declared } from "../model/client.ts";
import { type FolderEnvironment } from "../plan/resolve/resolve.ts";
import type { Policy } from "./policy.ts";
/** What has to be read before the policies can judge, in addition to what the manifests themselves refer to. */
export interface PolicyNeeds {
    readonly roleNames: boolean;
    /** Ids of folders whose paths are needed. */
    readonly folders: ReadonlySet<number>;
}
/** What these policies need for these clients of this workspace (by its name in the configuration); `creates`: those that are not live yet. */
export declare function policyNeeds(policies: readonly Policy[], declared: readonly Declared[], creates: readonly Declared[], workspace: string, whose: FolderEnvironment): PolicyNeeds;
