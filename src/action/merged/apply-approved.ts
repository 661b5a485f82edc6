import { KeywardError } from "../../model/errors.ts";
import { applyByDigest } from "./apply-by-digest.ts";
import { applyMergedPlan } from "./apply-merged-plan.ts";
import { githubFinder } from "../review/find.ts";
import { trustedWorkflowOf } from "./gather.ts";
import { openHistory } from "./history.ts";
import type { ApplyServices, Recorder } from "./apply-services.ts";
import { requireOwnCommit } from "../plan-basis/require-tip.ts";
import { requireTrustedEvent } from "../plan-basis/event-trust.ts";
import type { ActionWorld, CommandWorld, FailureReason } from "../ports.ts";

/**
 * `command: apply`: after a merge, applies the reviewed changes; by hand, exactly the plan with the given digest.
 * Resolves with the reason why the step fails (already reported), or null. Throws `KeywardError` if it cannot start.
 */
export async function applyApproved(world: CommandWorld, record: Recorder): Promise<FailureReason | null> {
  const { event, ref, defaultBranch } = world.context;
  if (ref !== `refs/heads/${defaultBranch}`)
    throw new KeywardError(
      `apply runs on ${defaultBranch} only, and this run is on ${ref}`,
      `run it on a push to ${defaultBranch}, or by workflow_dispatch on ${defaultBranch}`,
    );
  if (event !== "push" && event !== "workflow_dispatch")
    throw new KeywardError(
      `apply does not run on ${event}`,
      `run it on a push to ${defaultBranch}, or by workflow_dispatch with a digest`,
    );
  const services = await openServices(world, record);
  requireOwnCommit(world.context, services.history.head);
  await requireTrustedEvent(world);
  return event === "push" ? applyMergedPlan(world, services) : applyByDigest(world, services);
}

async function openServices(world: ActionWorld, record: Recorder): Promise<ApplyServices> {
  const { context, github } = world;
  if (github === null)
    throw new KeywardError(
      "apply downloads the reviews of merged pull requests from GitHub, and the input github-token is missing",
      "set the input `github-token` to `${{ github.token }}`, with the permissions actions: read and pull-requests: write",
    );
  return {
    history: await openHistory(world),
    finder: githubFinder(github, trustedWorkflowOf(context)),
    record,
  };
}
