import { GithubError } from "../../github/error.ts";
import { withRemedy } from "../../util/with-remedy.ts";
import type { PlanDocument } from "../../model/plan.ts";
import { removedWorkspaceComment, offlineComment, planComment, deservesComment } from "../comment-text.ts";
import { type Comments, openComments } from "../comments.ts";
import { groupNames, type PlanGroup, planGroups } from "../plan-groups.ts";
import type { CommandWorld } from "../ports.ts";
import type { ComparedBasis, PlanBasis } from "../plan-basis/plan-basis.ts";

/** Writes one comment for each workspace, and for the customers of an entry together, and resolves with their URLs; if GitHub refuses, the plan is still in the job summary. */
export async function writePlanComments(
  world: CommandWorld,
  document: PlanDocument,
  basis: ComparedBasis,
): Promise<readonly string[]> {
  return withComments(world, async (comments) => {
    const urls: (string | null)[] = [];
    const groups = await groupsOf(world, document, basis);
    const names = groups.map(({ name }) => name);
    for (const group of groups)
      urls.push(await writePlanComment(world, { comments, document, basis, group }));
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
  const names = groupNames(found, inputs.workspaces);
  for (const name of names) await runner.summary(offlineComment(name, why, world));
  if (!comment) return;
  await withComments(world, async (comments) => {
    for (const name of names) await comments.write(name, offlineComment(name, why, world), true);
    return [];
  });
}

interface WorkspaceComment {
  readonly comments: Comments;
  readonly document: PlanDocument;
  readonly basis: ComparedBasis;
  readonly group: Pick<PlanGroup, "name" | "plans" | "digest">;
}

function writePlanComment(
  world: CommandWorld,
  { comments, document, basis, group }: WorkspaceComment,
): Promise<string | null> {
  const { name, plans, digest } = group;
  const own = { ...document, plans };
  const text = planComment(own, {
    context: world.context,
    detail: world.inputs.detail,
    basis,
    workspace: name,
    digest,
  });
  return comments.write(name, text, deservesComment(own, basis));
}

/** The groups of the planned workspaces; if the plan has none, those that were requested. */
async function groupsOf(
  { keyward, inputs }: CommandWorld,
  { plans }: PlanDocument,
  { request }: ComparedBasis,
): Promise<readonly PlanGroup[]> {
  if (plans.length > 0) return planGroups(plans, inputs.workspaces);
  const found = await keyward.workspaces({ workspaces: inputs.workspaces, ...request }).catch(() => []);
  return groupNames(found, inputs.workspaces).map((name) => ({ name, plans: [], digest: null }));
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
