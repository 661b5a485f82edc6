import { applyPlan } from "../apply/apply.ts";
import type { Declared } from "../model/client.ts";
import type { Change } from "../model/plan.ts";
import type { WorkspaceReport } from "../model/report.ts";
import type { Planned } from "../reconcile.ts";
import { durationText, plural } from "../render/words.ts";
import type { IssuePlace } from "../tokens/issuance.ts";
import type { WriteApi } from "../workato/api.ts";
import type { Attempt } from "./plans.ts";
import type { Progress } from "./progress.ts";
import type { System, Voice } from "./system.ts";

/** Applies one workspace's plan; tells on stderr that it begins. */
export function executePlan(
  item: Attempt,
  planned: Planned,
  way: {
    readonly api: WriteApi;
    readonly last: number | null;
    readonly onProgress: (progress: Progress) => void;
  },
  voice: Voice,
  system: System,
): Promise<WorkspaceReport> {
  const { plan, workspace } = item;
  const seconds = plan.estimate?.seconds ?? 0;
  const count = plan.changes?.length ?? 0;
  if (!voice.quiet && count > 0) {
    const { limit, windowMs } = workspace.options.rate;
    const rate = `${limit} requests in ${durationText(windowMs / 1000)}`;
    system.err(
      `Applying ${plural(count, "change")} to ${plan.workspace.name}: about ${durationText(seconds)} at ${rate}\n`,
    );
  }
  return applyPlan({
    plan,
    api: way.api,
    last: way.last,
    live: planned.reading.clients,
    readAt: planned.reading.readAt,
    places: issuePlaces(item),
    clock: system.clock,
    timeoutMs: item.timeoutMs,
    stop: system.stop,
    onProgress: way.onProgress,
  });
}

/** Where the token of a change goes: the places of the client that the change is for. */
export function issuePlaces({ run, planned }: Attempt): (change: Change) => readonly IssuePlace[] {
  const bySource = new Map(run.declared.map((client) => [sourceKey(client), client]));
  return (change) => {
    if (change.action !== "create" && change.action !== "rotate") return [];
    const declared = bySource.get(sourceKey(change));
    const places = declared === undefined ? undefined : planned?.places.get(declared);
    return (places ?? []).flatMap(({ sink, place, reading }) => {
      const target = run.sinks.get(sink);
      return target === undefined ? [] : [{ sink: target, place, before: reading }];
    });
  };
}

/** One declared client of a workspace: two may share a line, or, pinned, a name; never both. */
function sourceKey({
  name,
  environment,
  source,
}: Pick<Declared | Change, "name" | "environment" | "source">): string {
  return JSON.stringify([source?.file, source?.line, name, environment]);
}
