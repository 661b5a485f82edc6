import { outputPlan } from "../commands/plan-outputs.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";
import { planFailure, showPlan } from "../commands/show.ts";
import { applyDecisions } from "./apply-decisions.ts";
import { configAt } from "../review/config-at.ts";
import { decide } from "./decide.ts";
import { gatherMerged, trustedWorkflowOf, reviewer } from "./gather.ts";
import type { ApplyServices } from "./apply-services.ts";
import { planFile } from "./report.ts";
import { summaryReader } from "../reader.ts";
import { requireTip } from "../plan-basis/require-tip.ts";
import { destinationChanges, ownershipChanges, workspaceNames } from "./sensitive.ts";
import { type Verdict, reportHalts } from "./verdict.ts";

/** After a push to the default branch: applies the changes in the reviews of the merged pull requests, or nothing at all. */
export async function applyMergedPlan(
  world: ActionWorld,
  services: ApplyServices,
): Promise<FailureReason | null> {
  const { context, inputs, keyward, runner } = world;
  const config = await configAt(context.sha, world, services.history);
  await requireTip(context, services, config);
  const workspaces = inputs.workspaces.length > 0 ? inputs.workspaces : workspaceNames(config);
  const merged = await gatherMerged(context, workspaces, services);
  const before = merged.base === null ? null : await configAt(merged.base, world, services.history);
  // Like the sinks themselves, their programs receive tokens. Without a base every sink is new, and shown as that.
  const programs =
    merged.base === null
      ? []
      : await services.history.changedPrograms(merged.base, context.sha, [before, config]);
  const destinationChangesOf = (name: string): readonly string[] => [
    ...destinationChanges(before, config, name),
    ...programs.map((file) => `the program ${file}`),
  ];
  const base = merged.base === null ? {} : { base: await services.history.unpack(merged.base) };
  // A place or command that is not approved yet is not read or run.
  const noSinks = workspaces.some((name) => destinationChangesOf(name).length > 0);
  const request = { workspaces: inputs.workspaces, out: planFile(world), noSinks };
  const { document } = await keyward.plan({ ...request, ...base });
  await outputPlan(runner, document, planFile(world));
  const reader = await summaryReader(world, null);
  await showPlan(world, document, reader);
  const failed = planFailure(world, document, reader);
  if (failed !== null) return failed;
  const reviewsOf = reviewer(merged, trustedWorkflowOf(context), services);
  const verdicts: Verdict[] = [];
  for (const plan of document.plans) {
    const found = await reviewsOf(plan.workspace);
    const { name } = plan.workspace;
    const ownership = ownershipChanges(before, config, name);
    const { applyPreExisting } = inputs;
    const decision = decide({ plan, ...found, applyPreExisting, ownershipChanged: ownership.length > 0 });
    verdicts.push({
      plan,
      ...found,
      decision,
      destinationChanges: destinationChangesOf(name),
      ownershipChanges: ownership,
    });
  }
  return (
    (await reportHalts(world, services, merged, verdicts)) ??
    applyDecisions(world, services, merged, verdicts)
  );
}
