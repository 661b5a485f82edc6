import type { Note } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import type { DecidedAtPlan } from "../../policy/offline.ts";
import type { Style } from "../style.ts";
/** One workspace whose manifests have no findings, with the results of its policies. */
export interface ValidatedWorkspace {
    readonly workspace: string;
    readonly files: number;
    readonly clients: number;
    readonly problems: readonly Problem[];
    readonly notes: readonly Note[];
    readonly decided_at_plan: readonly DecidedAtPlan[];
}
/** Workspaces without findings and the configuration (null: none), for a terminal; ends with a newline. */
export declare function renderValidated(workspaces: readonly ValidatedWorkspace[], config: string | null, style: Style): string;
/** The same in Markdown. */
export declare function renderValidatedMarkdown(workspaces: readonly ValidatedWorkspace[], config: string | null): string;
