import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  requireCheckout
} from "./action-commands-plan-outputs.js";
import {
  gitOf,
  readCheckout
} from "./action-commands-show.js";
import {
  StepFailure
} from "./action-failure.js";
import {
  __name
} from "./runtime.js";

// src/action/plan-basis/event-trust.ts
import path from "node:path";
var unapprovedEvents = [
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group"
];
var externalEvents = ["pull_request_target", "workflow_run", "issue_comment", "issues"];
async function requireTrustedEvent(world) {
  const { event } = world.context;
  if (unapprovedEvents.includes(event)) throw untrustedEvent(world.inputs.command, event);
  if (externalEvents.includes(event)) await requireOwnCommit(world);
}
__name(requireTrustedEvent, "requireTrustedEvent");
function untrustedEvent(command, event) {
  return new StepFailure(
    "refused",
    `${command} does not run on ${event}: the files of that event are not approved yet`,
    command === "plan" ? "run plan on `pull_request`" : `run ${command} on a schedule, or by hand`
  );
}
__name(untrustedEvent, "untrustedEvent");
async function requireOwnCommit(world) {
  const { context } = world;
  const { git, checkout } = await requireCheckout(world);
  const files = ["*.yaml", "*.yml"].map((pattern) => `:(top,icase)${pattern}`);
  const state = await git(["status", "--porcelain", "--untracked-files=all", "--", ...files]);
  const clean = checkout.head === context.sha && state.ok && state.text === "";
  if (clean && await allIn(world, checkout)) return;
  throw new StepFailure(
    "refused",
    `${context.event} runs with secrets, but the checkout is not the commit of the base branch`,
    "run plan on `pull_request` instead: otherwise the files of any pull request could be used with your token"
  );
}
__name(requireOwnCommit, "requireOwnCommit");
async function allIn({ keyward, inputs, system }, { top }) {
  const found = await keyward.workspaces({ workspaces: inputs.workspaces });
  for (const manifest of found.flatMap(({ manifests }) => manifests)) {
    for (const folder of [manifest, path.dirname(manifest)]) {
      const nested = await readCheckout(gitOf(folder, system.env));
      if (nested !== null && nested.top !== top) return false;
    }
  }
  return true;
}
__name(allIn, "allIn");

export {
  requireTrustedEvent
};
