import type { IssueTarget } from "../model/token/issue-target.ts";
import type { WorkspacePlan } from "../model/plan.ts";
import type { MarkerReading, TokenPlace } from "../model/token/token.ts";
import type { Sink } from "./sink.ts";

/** A place to which the token of one change is delivered, and its state when the change was planned. */
export interface IssuePlace {
  readonly sink: Sink;
  readonly place: string;
  readonly before: MarkerReading;
}

/** The destination of an issued token: none, or at least one place with its open sink. */
export type OpenTarget =
  | { readonly kind: "discard" }
  /** Thrown away, as long as the places hold the token of the other credential of the entry. */
  | { readonly kind: "spare"; readonly places: readonly [IssuePlace, ...IssuePlace[]] }
  | { readonly kind: "deliver"; readonly places: readonly [IssuePlace, ...IssuePlace[]] };

/** The target of a change with its sinks; throws if the plan has no destination, or a sink is not open. */
export function openTarget(issue: IssueTarget, sinks: ReadonlyMap<string, Sink>): OpenTarget {
  switch (issue.kind) {
    case "discard":
      return { kind: "discard" };
    case "no-sink":
      throw new Error("a token would be issued without a place to deliver it to");
    case "spare":
    case "deliver": {
      const [first, ...others] = issue.places;
      const opened = (place: TokenPlace): IssuePlace => issuePlace(place, sinks);
      return { kind: issue.kind, places: [opened(first), ...others.map(opened)] };
    }
  }
}

/** The targets of every token that a plan issues; throws as `openTarget` does, before anything is sent. */
export function openTargets(
  { changes }: Pick<WorkspacePlan, "changes">,
  sinks: ReadonlyMap<string, Sink>,
): readonly OpenTarget[] {
  return (changes ?? []).flatMap(({ issue }) => (issue === null ? [] : [openTarget(issue, sinks)]));
}

function issuePlace({ sink, place, reading }: TokenPlace, sinks: ReadonlyMap<string, Sink>): IssuePlace {
  const open = sinks.get(sink);
  if (open === undefined)
    throw new Error(`the sink ${sink} is not open, but a token is delivered to its place ${place}`);
  return { sink: open, place, before: reading };
}

/** The places that a target writes; none if the token is thrown away. */
export function placesIn(target: OpenTarget): readonly IssuePlace[] {
  return target.kind === "deliver" ? target.places : [];
}

/** Proves that every place of a run can be written, sink by sink; throws `SinkError`. */
export async function probePlaces(targets: readonly OpenTarget[]): Promise<void> {
  const bySink = new Map<Sink, string[]>();
  for (const { sink, place } of targets.flatMap(placesIn))
    bySink.set(sink, [...(bySink.get(sink) ?? []), place]);
  for (const [sink, named] of bySink) await sink.probe(named);
}
