import path from "node:path";
import { requireCheckout } from "./checkout.ts";
import { StepFailure } from "../failure.ts";
import { type Checkout, gitOf, readCheckout } from "../git.ts";
import type { ActionCommand, CommandWorld } from "../ports.ts";

/** Events whose commit contains changes that are not approved yet. */
const unapprovedEvents = [
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group",
];

/** Events on the default branch that anyone can trigger: an earlier step may have checked out files that are not approved. */
const externalEvents = ["pull_request_target", "workflow_run", "issue_comment", "issues"];

/** Throws `StepFailure` if the files of a run may be unapproved: they would be used with the secrets of the run. */
export async function requireTrustedEvent(world: CommandWorld): Promise<void> {
  const { event } = world.context;
  if (unapprovedEvents.includes(event)) throw untrustedEvent(world.inputs.command, event);
  if (externalEvents.includes(event)) await requireOwnCommit(world);
}

function untrustedEvent(command: ActionCommand, event: string): StepFailure {
  return new StepFailure(
    "refused",
    `${command} does not run on ${event}: the files of that event are not approved yet`,
    command === "plan" ? "run plan on `pull_request`" : `run ${command} on a schedule, or by hand`,
  );
}

/** Requires the event's own commit, which is one of the base branch, without changed or additional YAML files. */
async function requireOwnCommit(world: CommandWorld): Promise<void> {
  const { context } = world;
  const { git, checkout } = await requireCheckout(world);
  const files = ["*.yaml", "*.yml"].map((pattern) => `:(top,icase)${pattern}`);
  const state = await git(["status", "--porcelain", "--untracked-files=all", "--", ...files]);
  const clean = checkout.head === context.sha && state.ok && state.text === "";
  if (clean && (await allIn(world, checkout))) return;
  throw new StepFailure(
    "refused",
    `${context.event} runs with secrets, but the checkout is not the commit of the base branch`,
    "run plan on `pull_request` instead: otherwise the files of any pull request could be used with your token",
  );
}

/** Whether every manifest is in that checkout, and not in another checkout inside it. */
async function allIn({ keyward, inputs, system }: CommandWorld, { top }: Checkout): Promise<boolean> {
  const found = await keyward.workspaces({ workspaces: inputs.workspaces });
  for (const manifest of found.flatMap(({ manifests }) => manifests)) {
    for (const folder of [manifest, path.dirname(manifest)]) {
      const nested = await readCheckout(gitOf(folder, system.env));
      if (nested !== null && nested.top !== top) return false;
    }
  }
  return true;
}
