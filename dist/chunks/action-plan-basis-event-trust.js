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
var proposals = ["pull_request", "pull_request_review", "pull_request_review_comment", "merge_group"];
var caused = ["pull_request_target", "workflow_run", "issue_comment", "issues"];
async function requireTrusted(world) {
  const { event } = world.context;
  if (proposals.includes(event)) throw proposal(world.inputs.command, event);
  if (caused.includes(event)) await requireOwnCommit(world);
}
__name(requireTrusted, "requireTrusted");
function proposal(command, event) {
  return new StepFailure(
    "refused",
    `${command} does not run on ${event}, because its files are not approved yet`,
    command === "plan" ? "plan on `pull_request`" : `run ${command} on a schedule, or by hand`
  );
}
__name(proposal, "proposal");
async function requireOwnCommit(world) {
  const { context } = world;
  const { git, checkout } = await requireCheckout(world);
  const files = ["*.yaml", "*.yml"].map((pattern) => `:(top,icase)${pattern}`);
  const state = await git(["status", "--porcelain", "--untracked-files=all", "--", ...files]);
  const clean = checkout.head === context.sha && state.ok && state.text === "";
  if (clean && await allIn(world, checkout)) return;
  throw new StepFailure(
    "refused",
    `${context.event} runs with secrets, and what is checked out is not the base branch's own commit`,
    "plan on `pull_request` instead: otherwise the files of any pull request could be used with your token"
  );
}
__name(requireOwnCommit, "requireOwnCommit");
async function allIn({ keyward, inputs, system }, { top }) {
  const found = await keyward.workspaces({ workspaces: inputs.workspaces });
  for (const manifest of found.flatMap(({ manifests }) => manifests)) {
    for (const folder of [manifest, path.dirname(manifest)]) {
      const there = await readCheckout(gitOf(folder, system.env));
      if (there !== null && there.top !== top) return false;
    }
  }
  return true;
}
__name(allIn, "allIn");

export {
  requireTrusted
};
