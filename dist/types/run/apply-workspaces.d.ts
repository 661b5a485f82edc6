import type { RunEvent } from "../model/event.ts";
import type { Budgets } from "./budget/budgets.ts";
import type { Audit } from "../audit/open-audit.ts";
import type { Connect } from "./workspace/connect.ts";
import type { Attempt } from "./attempt.ts";
import type { Watch } from "./watch/watch.ts";
import type { WorkspaceReport } from "../model/report.ts";
import type { OwnTokens } from "./own-tokens.ts";
import type { Edge } from "./task.ts";
import type { Waits } from "./budget/waits.ts";
/** What the workspaces of one run share while they are applied. */
export interface Shared {
    readonly connect: Connect;
    /** Null: no audit file. */
    readonly audit: Audit | null;
    readonly own: OwnTokens;
    readonly waits: Waits;
    readonly budgets: Budgets;
    readonly watch: Watch;
    /** Receives each step of each change. */
    readonly happened: (event: RunEvent) => void;
}
/** Applies the plans concurrently, with progress on stderr; the reports are in the order of the workspaces. */
export declare function applyWorkspaces(attempts: readonly Attempt[], shared: Shared, edge: Edge): Promise<readonly WorkspaceReport[]>;
