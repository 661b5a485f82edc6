import type { Declared } from "../model/client.ts";
import type { Policy } from "./policy.ts";
import { type FolderEnvironment } from "../plan/resolve.ts";
/** What has to be read so that policies can be judged, beyond what the manifests themselves name. */
export interface PolicyNeeds {
    readonly roleNames: boolean;
    /** Ids of folders whose paths are asked for. */
    readonly folders: ReadonlySet<number>;
}
/** What these policies ask of these clients in this workspace (by its name in the configuration). */
export declare function policyNeeds(policies: readonly Policy[], declared: readonly Declared[], workspace: string, whose: FolderEnvironment): PolicyNeeds;
