import { applyPlan } from "../apply/apply.ts";
import type { WorkspaceReport } from "../model/report.ts";
import type { Planned } from "../reconcile.ts";
import { durationText, plural } from "../render/words.ts";
import type { WriteApi } from "../workato/api.ts";
import type { Attempt } from "./plans.ts";
import { progressPrinter } from "./progress.ts";
import type { System, Voice } from "./system.ts";

/** Applies one workspace's plan, telling progress on stderr. */
export function executePlan(
  item: Attempt,
  planned: Planned,
  way: { readonly api: WriteApi; readonly last: number | null },
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
    sinks: item.run.sinks,
    clock: system.clock,
    timeoutMs: item.timeoutMs,
    stop: system.stop,
    onProgress: progressPrinter(seconds, voice, system),
  });
}
