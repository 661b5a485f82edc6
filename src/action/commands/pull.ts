import { GithubError } from "../../github/error.ts";
import { withRemedy } from "../../util/with-remedy.ts";
import type { PlanDocument } from "../../model/plan.ts";
import { removedWorkspaceComment, offlineComment, planComment, deservesComment } from "../comment-text.ts";
import { type Comments, openComments } from "../comments.ts";
import type { CommandWorld } from "../ports.ts";
import type { ComparedBasis, PlanBasis } from "../plan-basis/plan-basis.ts";

/** Writes one comment for each workspace and resolves with their URLs; if GitHub refuses, the plan is still in the job summary. */
export async function writePlanComments(
  world: CommandWorld,
  document: PlanDocument,
  basis: ComparedBasis,
): Promise<readonly string[]> {
  return withComments(world, async (comments) => {
    const urls: (string | null)[] = [];
    const names = await namesOf(world, document, basis);
    for (const name of names) urls.push(await writePlanComment(world, { comments, document, basis, name }));
    // A run with the input `workspace` must not change the comments of other workspaces.
    const gone =
      world.inputs.workspaces.length > 0 ? [] : comments.workspaces.filter((one) => !names.includes(one));
    for (const name of gone) await comments.write(name, removedWorkspaceComment(name, world), false);
    return urls.filter((url) => url !== null);
  });
}

/** Reports that nothing was planned, and why. */
export async function reportOffline(
  world: CommandWorld,
  { why, comment }: Extract<PlanBasis, { readonly kind: "offline" }>,
): Promise<void> {
  const { runner, keyward, inputs } = world;
  const words = `Nothing was planned for this pull request: ${why}. Manifests and configuration are checked offline`;
  runner.annotate("notice", words, null);
  const found = await keyward.workspaces({ workspaces: inputs.workspaces }).catch(() => []);
  for (const { name } of found) await runner.summary(offlineComment(name, why, world));
  if (!comment) return;
  await withComments(world, async (comments) => {
    for (const { name } of found) await comments.write(name, offlineComment(name, why, world), true);
    return [];
  });
}

interface WorkspaceComment {
  readonly comments: Comments;
  readonly document: PlanDocument;
  readonly basis: ComparedBasis;
  readonly name: string;
}

function writePlanComment(
  world: CommandWorld,
  { comments, document, basis, name }: WorkspaceComment,
): Promise<string | null> {
  const own = { ...document, plans: document.plans.filter(({ workspace }) => workspace.name === name) };
  const text = planComment(own, {
    context: world.context,
    detail: world.inputs.detail,
    basis,
    workspace: name,
  });
  return comments.write(name, text, deservesComment(own, basis));
}

/** The planned workspaces; if the plan has none, those that were requested. */
async function namesOf(
  { keyward, inputs }: CommandWorld,
  { plans }: PlanDocument,
  { request }: ComparedBasis,
): Promise<readonly string[]> {
  if (plans.length > 0) return plans.map(({ workspace }) => workspace.name);
  const found = await keyward.workspaces({ workspaces: inputs.workspaces, ...request }).catch(() => []);
  return found.map(({ name }) => name);
}

async function withComments(
  { inputs, context, github, appToken, runner }: CommandWorld,
  write: (comments: Comments) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  if (!inputs.comment || context.pull === null) return [];
  if (github === null) {
    runner.annotate(
      "warning",
      "the input github-token is missing, so no comment is written, and the plan is in the job summary only: set it to `${{ github.token }}`",
      null,
    );
    return [];
  }
  try {
    const place = { github, context, appToken, config: inputs.config };
    return await write(await openComments(place, context.pull.number));
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    const denied = error.status === 403 || error.status === 404;
    const way = denied ? "give the job `permissions: pull-requests: write`" : error.remedy;
    runner.annotate(
      "warning",
      `${withRemedy(error.message, way)}; the plan is in the job summary only`,
      null,
    );
    return [];
  }
}
