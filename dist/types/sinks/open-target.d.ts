import type { IssueTarget } from "../model/token/issue-target.ts";
import type { WorkspacePlan } from "../model/plan.ts";
import type { MarkerReading } from "../model/token/token.ts";
import type { Sink } from "./sink.ts";
/** A place to which the token of one change is delivered, and its state when the change was planned. */
export interface IssuePlace {
    readonly sink: Sink;
    readonly place: string;
    readonly before: MarkerReading;
}
/** The destination of an issued token: none, or at least one place with its open sink. */
export type OpenTarget = {
    readonly kind: "discard";
}
/** Thrown away, as long as the places hold the token of the other credential of the entry. */
 | {
    readonly kind: "spare";
    readonly places: readonly [IssuePlace, ...IssuePlace[]];
} | {
    readonly kind: "deliver";
    readonly places: readonly [IssuePlace, ...IssuePlace[]];
};
/** The target of a change with its sinks; throws if the plan has no destination, or a sink is not open. */
export declare function openTarget(issue: IssueTarget, sinks: ReadonlyMap<string, Sink>): OpenTarget;
/** The targets of every token that a plan issues; throws as `openTarget` does, before anything is sent. */
export declare function openTargets({ changes }: Pick<WorkspacePlan, "changes">, sinks: ReadonlyMap<string, Sink>): readonly OpenTarget[];
/** The places that a target writes; none if the token is thrown away. */
export declare function placesIn(target: OpenTarget): readonly IssuePlace[];
/** Proves that every place of a run can be written, sink by sink; throws `SinkError`. */
export declare function probePlaces(targets: readonly OpenTarget[]): Promise<void>;
