import { GithubError } from "../../github/error.ts";
import { applyApproved } from "../merged/apply-approved.ts";
import { openComments } from "../comments.ts";
import type { CommandWorld, FailureReason } from "../ports.ts";

/** `command: apply`; the result is recorded in the comments of the pull requests. */
export async function applyCommand(world: CommandWorld): Promise<FailureReason | null> {
  return applyApproved(world, recorder(world));
}

/** Replaces a workspace's comment on a pull request with the record of its apply; if GitHub refuses, only a warning is reported. */
function recorder(world: CommandWorld): (pull: number, workspace: string, markdown: string) => Promise<void> {
  const { github, context, appToken, inputs, runner } = world;
  return async (pull, workspace, markdown) => {
    if (github === null || !inputs.comment) return;
    try {
      const comments = await openComments({ github, context, appToken, config: inputs.config }, pull);
      await comments.write(workspace, markdown, true);
    } catch (error) {
      if (!(error instanceof GithubError)) throw error;
      runner.annotate("warning", `${error.message}; the record is in the job summary only`, null);
    }
  };
}
