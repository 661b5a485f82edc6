import path from "node:path";
import { requireCheckout } from "./checkout.ts";
import { StepFailure } from "../failure.ts";
import { type Checkout, gitOf, readCheckout } from "../git.ts";
import type { ActionCommand, CommandWorld } from "../ports.ts";

/** Events whose own commit holds what somebody proposes. */
const unapprovedEvents = [
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group",
];

/** Events of the default branch that other people cause: a step before may have fetched what they propose. */
const externalEvents = ["pull_request_target", "workflow_run", "issue_comment", "issues"];

/** Throws `StepFailure` where the files of a run may be somebody's proposal: whatever they say would be done with its secrets. */
export async function requireTrustedEvent(world: CommandWorld): Promise<void> {
  const { event } = world.context;
  if (unapprovedEvents.includes(event)) throw untrustedEvent(world.inputs.command, event);
  if (externalEvents.includes(event)) await requireOwnCommit(world);
}

function untrustedEvent(command: ActionCommand, event: string): StepFailure {
  return new StepFailure(
    "refused",
    `${command} does not run on ${event}, because its files are not approved yet`,
    command === "plan" ? "plan on `pull_request`" : `run ${command} on a schedule, or by hand`,
  );
}

/** Only the event's own commit, which is the base branch's, with no file of any other. */
async function requireOwnCommit(world: CommandWorld): Promise<void> {
  const { context } = world;
  const { git, checkout } = await requireCheckout(world);
  const files = ["*.yaml", "*.yml"].map((pattern) => `:(top,icase)${pattern}`);
  const state = await git(["status", "--porcelain", "--untracked-files=all", "--", ...files]);
  const clean = checkout.head === context.sha && state.ok && state.text === "";
  if (clean && (await allIn(world, checkout))) return;
  throw new StepFailure(
    "refused",
    `${context.event} runs with secrets, and what is checked out is not the base branch's own commit`,
    "plan on `pull_request` instead: otherwise the files of any pull request could be used with your token",
  );
}

/** Whether every manifest is in that checkout, and not in another one inside it. */
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
