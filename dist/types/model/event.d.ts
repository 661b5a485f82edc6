import type { Action } from "./change.ts";
import type { Finding } from "./finding.ts";
import type { WorkspacePlan, WorkspaceRef } from "./plan.ts";
import type { Problem } from "./problem.ts";
import type { Outcome, WorkspaceReport } from "./report.ts";
/** The version of the lines that `--format jsonl` prints. */
export declare const eventFormat = "keyward.event/v1";
/** What happens in a run, as soon as it happens. */
export type RunEvent = ReadEvent | ChangeSentEvent | ChangeEndedEvent | WaitEvent;
/** The live state of a workspace was read, or could not be: what is unknown is null. */
export interface ReadEvent {
    readonly type: "read";
    readonly workspace: WorkspaceRef;
    readonly status: WorkspacePlan["status"];
    readonly requests: number | null;
    readonly clients: number | null;
}
/** Which change of which plan: `index` is its place in the plan's `changes`, from 0. */
interface ChangeRef {
    readonly workspace: string;
    readonly index: number;
    readonly action: Action;
    readonly name: string;
    readonly environment: string | null;
    readonly id: number | null;
}
/** The request of a change leaves now, for the first time. */
export interface ChangeSentEvent extends ChangeRef {
    readonly type: "change_sent";
}
/** A change has ended; if it ends again, such as when a lost answer was looked up, the later event counts. */
export interface ChangeEndedEvent extends ChangeRef, Pick<Outcome, "status" | "error"> {
    readonly type: "change_ended";
}
/** A wait before a request begins. */
export interface WaitEvent {
    readonly type: "wait";
    /** Null: the whole run waits. */
    readonly workspace: string | null;
    readonly ms: number;
    /** ISO 8601. */
    readonly until: string;
    readonly purpose: string;
    readonly why: string;
}
/** A line of `--format jsonl` without what every line has (`format`, `at`). */
export type LineEvent = RunEvent | {
    readonly type: "plan";
    readonly plan: WorkspacePlan;
} | {
    readonly type: "report";
    readonly result: WorkspaceReport;
}
/** A row of a list, as the `--format json` of its command has it. */
 | {
    readonly type: "client";
    readonly workspace: string;
    readonly client: object;
} | {
    readonly type: "role";
    readonly workspace: string;
    readonly role: object;
} | {
    readonly type: "workspace";
    readonly workspace: object;
}
/** A workspace whose manifests are valid, as `validate --format json` has it. */
 | {
    readonly type: "validated";
    readonly workspace: object;
} | {
    readonly type: "finding";
    readonly finding: Finding;
}
/** What kept a workspace from being read, or (null) ended the command. */
 | {
    readonly type: "error";
    readonly workspace: string | null;
    readonly problem: Problem;
}
/** The last line of every command. */
 | {
    readonly type: "ended";
    readonly exit_code: number;
};
export {};
