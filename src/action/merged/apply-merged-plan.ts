import { outputPlan } from "../commands/plan-outputs.ts";
import type { ActionWorld, FailureReason } from "../ports.ts";
import { planFailure, showPlan, unreadFailure } from "../commands/show.ts";
import { entryOf } from "../../model/customer-workspace.ts";
import type { PlanDocument } from "../../model/plan.ts";
import { isUnreadCustomer, leftOutReport } from "../../run/left-out.ts";
import { mayTouch, planGroups } from "../plan-groups.ts";
import { applyDecisions } from "./apply-decisions.ts";
import { configAt } from "../review/config-at.ts";
import { decide } from "./decide.ts";
import { gatherMerged, type Merged, trustedWorkflowOf, reviewer } from "./gather.ts";
import type { ApplyServices } from "./apply-services.ts";
import { planFile } from "./report.ts";
import { summaryReader } from "../reader.ts";
import { requireTip } from "../plan-basis/require-tip.ts";
import { destinationChanges, ownershipChanges, workspaceNames } from "./sensitive.ts";
import { type GroupVerdict, haltsAll, reportHalt, type Verdict } from "./verdict.ts";

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
  const changesOf = settingChanges(before, config, programs);
  const base = merged.base === null ? {} : { base: await services.history.unpack(merged.base) };
  // A place or command that is not approved yet is not read or run.
  const entries = workspaceNames(config).filter((name) => mayTouch(inputs.workspaces, name));
  const noSinks = entries.some((name) => changesOf(name).destinationChanges.length > 0);
  const request = { workspaces: inputs.workspaces, out: planFile(world), noSinks };
  const { document } = await keyward.plan({ ...request, ...base });
  await outputPlan(runner, document, planFile(world));
  const reader = await summaryReader(world, null);
  await showPlan(world, document, reader);
  const failed = planFailure(world, document, reader);
  if (failed !== null) return failed;
  const reviewsOf = reviewer(merged, trustedWorkflowOf(context), services);
  const groups: GroupVerdict[] = [];
  for (const { name, plans } of planGroups(document.plans, inputs.workspaces)) {
    const verdicts: Verdict[] = [];
    for (const plan of plans.filter(({ status }) => status === "ok")) {
      const found = await reviewsOf(plan.workspace, name);
      const changes = changesOf(entryOf(plan.workspace));
      const ownershipChanged = changes.ownershipChanges.length > 0;
      const { applyPreExisting } = inputs;
      const decision = decide({ plan, ...found, applyPreExisting, ownershipChanged });
      verdicts.push({ plan, ...found, decision, ...changes });
    }
    groups.push({ name, verdicts });
  }
  return applyAll(world, services, merged, { groups, document });
}

type SettingChanges = Pick<Verdict, "destinationChanges" | "ownershipChanges">;

/** The settings of an entry that the merge changes, compared once for all of its customers. */
function settingChanges(
  before: string | null,
  after: string | null,
  programs: readonly string[],
): (entry: string) => SettingChanges {
  const known = new Map<string, SettingChanges>();
  return (entry) => {
    const found = known.get(entry) ?? {
      destinationChanges: [
        ...destinationChanges(before, after, entry),
        ...programs.map((file) => `the program ${file}`),
      ],
      ownershipChanges: ownershipChanges(before, after, entry),
    };
    known.set(entry, found);
    return found;
  };
}

/** Applies what is decided, unless a group halts everything; then says what was left out. */
async function applyAll(
  world: ActionWorld,
  services: ApplyServices,
  merged: Merged,
  { groups, document }: { readonly groups: readonly GroupVerdict[]; readonly document: PlanDocument },
): Promise<FailureReason | null> {
  const reasons: FailureReason[] = [];
  for (const group of groups) {
    const reason = await reportHalt(world, services, merged, group);
    if (reason !== null) reasons.push(reason);
  }
  const halted = reasons.find((reason) => reason === "unreviewed") ?? reasons[0] ?? null;
  if (groups.some(haltsAll)) return halted;
  const unread = document.plans.filter(isUnreadCustomer);
  const failure = await applyDecisions(world, services, merged, groups, unread.map(leftOutReport));
  return halted ?? failure ?? unreadFailure(world, unread);
}
