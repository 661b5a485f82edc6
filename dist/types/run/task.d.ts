import type { Asked, Attempt } from "./attempt.ts";
import type { Prepared } from "./prepare.ts";
import type { System, Voice } from "./system.ts";
import type { RunEvent } from "../model/event.ts";
import type { PlanDocument, ReviewedDocument } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
/** What one run does: the steps are the same for every command, which differ in these values. */
export interface Task {
    readonly prepared: Prepared;
    /** Which plan is made, and from what. */
    readonly asked: Asked;
    readonly gate: Gate;
    /** The file in which every mutation is recorded; null: none. */
    readonly audit: string | null;
    readonly listener: Listener;
}
/** What a plan has to pass before it is applied. */
export type Gate = 
/** Nothing passes: the run ends with its plan. */
{
    readonly kind: "closed";
}
/** Everything passes. */
 | {
    readonly kind: "open";
}
/** A person is asked. */
 | {
    readonly kind: "ask";
    readonly question: string;
}
/** Exactly the plan that was reviewed passes. */
 | {
    readonly kind: "reviewed";
    readonly document: ReviewedDocument;
};
/** Receives what a run made, as soon as it exists. */
export interface Listener {
    /** Something happened; called in the order in which it happened. */
    happened(event: RunEvent): void;
    /** The plans of every workspace, before any gate. */
    planned(document: PlanDocument, attempts: readonly Attempt[]): Promise<void> | void;
    /** All checks passed, and nothing was sent yet. */
    starting(attempts: readonly Attempt[]): void;
    reported(report: ReportDocument): Promise<Written> | Written;
}
/** Whether the results reached the places that were asked for. */
export type Written = "written" | "unwritten";
/** How a run ended; errors are thrown instead. */
export type Ended = 
/** With its plans: nothing was to be applied, or a plan is refused. */
{
    readonly kind: "planned";
    readonly document: PlanDocument;
}
/** The person who was asked declined. */
 | {
    readonly kind: "declined";
}
/** `auditIsBroken`: the audit file could not be written, so that nothing was sent after that. `written`: whether the report was. */
 | {
    readonly kind: "applied";
    readonly report: ReportDocument;
    readonly auditIsBroken: boolean;
    readonly written: Written;
};
/** What a run works with: its output settings, and the machine that it runs on. */
export interface Edge {
    readonly voice: Voice;
    readonly system: System;
}
