import type { Activity } from "../model/activity.ts";
import type { Change } from "../model/change.ts";
import type { UnmanagedClient, WorkspacePlan } from "../model/plan.ts";
/** What a plan lists because a client's live state differs from its manifest without the pull request. */
type Drifted = Change | UnmanagedClient;
/** Changes and unmanaged clients of a plan that somebody may have caused in Workato: never those of the pull request itself. */
export declare function driftedClients({ changes, unmanaged }: WorkspacePlan): readonly Drifted[];
/** Whether these entries show for each client who changed it; a client that is to be created may never have been live. */
export declare function knowsAll(plan: WorkspacePlan, entries: readonly Activity[]): boolean;
/** The plan with who changed each client that drifted, by the latest entry about it; null: no entry is about it. */
export declare function withChangedBy(plan: WorkspacePlan, entries: readonly Activity[]): WorkspacePlan;
/** How many live clients that drifted have no entry. */
export declare function withoutEntry(plan: WorkspacePlan): number;
export {};
