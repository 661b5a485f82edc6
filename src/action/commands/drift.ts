import { GithubError } from "../../github/error.ts";
import type { PlanDocument } from "../../model/plan.ts";
import { renderCountsMarkdown } from "../../render/plan/counts-markdown.ts";
import { renderPlanMarkdown } from "../../render/plan/plan-markdown.ts";
import { code } from "../../render/markdown/code.ts";
import { plural } from "../../render/words.ts";
import type { Reader } from "../../render/markdown/reader.ts";
import { fail } from "../failure.ts";
import { type Issues, openIssues } from "../issues.ts";
import { hasChanges, outputPlan } from "./plan-outputs.ts";
import { type PlanGroup, planGroups } from "../plan-groups.ts";
import type { CommandWorld, FailureReason } from "../ports.ts";
import { isUnreadCustomer } from "../../run/left-out.ts";
import { planFailure, showPlan, unreadFailure } from "./show.ts";
import { requireTrustedEvent } from "../plan-basis/event-trust.ts";
import { issueReader, summaryReader } from "../reader.ts";
import path from "node:path";

/** The limit for the plan in an issue's text, in characters; the rest of the text is small. */
const issueRoom = 60_000;

/** `command: drift`: keeps one open issue for each workspace that differs from its manifests; resolves with the reason why the step fails (already reported), or null. */
export async function driftCommand(world: CommandWorld): Promise<FailureReason | null> {
  const { runner, inputs, context } = world;
  await requireTrustedEvent(world);
  const out = path.join(context.temporary, "keyward-plan.json");
  // With `detail: counts` no name is shown, so none is asked for.
  const who = inputs.detail === "full";
  const { document } = await world.keyward.plan({ workspaces: inputs.workspaces, noSinks: true, who, out });
  const reader = await summaryReader(world, null);
  await showPlan(world, document, reader);
  await outputPlan(runner, document, out);
  const failure =
    (await updateIssues(world, document)) ??
    planFailure(world, document, reader) ??
    unreadFailure(world, document.plans.filter(isUnreadCustomer));
  if (failure !== null || !inputs.failOnChanges || !hasChanges(document.plans)) return failure;
  return fail(
    runner,
    "refused",
    `drift was found in ${drifted(document, inputs.workspaces)}`,
    "accept or undo it as the issue of each workspace describes",
  );
}

function drifted({ plans }: PlanDocument, words: readonly string[]): string {
  const found = plans.filter(({ changes }) => changes !== null && changes.length > 0);
  return planGroups(found, words)
    .map(({ name, plans: own }) => (own.length === 1 ? name : `${plural(own.length, "customer")} of ${name}`))
    .join(", ");
}

async function updateIssues(world: CommandWorld, document: PlanDocument): Promise<FailureReason | null> {
  const { github, runner, context, appToken, inputs } = world;
  if (github === null)
    return fail(
      runner,
      "invalid",
      "drift opens an issue, and the input github-token is missing",
      "set the input `github-token`",
    );
  try {
    const issues = await openIssues({ github, context, appToken, config: inputs.config });
    const reader = await issueReader(world);
    for (const group of planGroups(document.plans, inputs.workspaces))
      await updateIssue(world, { issues, reader, document, group });
    return null;
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    const denied = error.status === 403 || error.status === 404;
    const way = denied ? "give the job `permissions: issues: write`" : error.remedy;
    return fail(runner, "error", error.message, way);
  }
}

interface IssueFacts {
  readonly issues: Issues;
  readonly reader: Reader;
  readonly document: PlanDocument;
  readonly group: PlanGroup;
}

/** An issue stays as it is while a workspace that it is about cannot be read, unless another one has drifted. */
async function updateIssue(
  world: CommandWorld,
  { issues, reader, document, group }: IssueFacts,
): Promise<void> {
  const { name, plans } = group;
  const drifted = plans.some(({ changes }) => changes !== null && changes.length > 0);
  if (!drifted && plans.some(({ changes }) => changes === null)) return;
  if (!drifted) return issues.close(name, closing(world, name));
  const own = { ...document, problems: [], plans };
  const full = world.inputs.detail === "full";
  const text = full
    ? renderPlanMarkdown(own, reader, { limit: issueRoom })
    : renderCountsMarkdown(own, reader);
  await issues.open(
    name,
    `Workato drifted: ${titleName(name)}`,
    `${heading(group)}\n\n${text}\n${nextSteps(world, group)}`,
  );
}

function heading({ name, plans }: PlanGroup): string {
  if (plans.length > 1)
    return `What is live in workspaces of customers of ${code(name)} differs from their manifests.`;
  return `What is live in the workspace ${code(name)} differs from its manifests.`;
}

function closing({ context }: CommandWorld, name: string): string {
  return `### keyward: no drift in ${code(name)}\n\nWhat is live matches the manifests again, as ${runText(context)} found.\n`;
}

function runText({ runId, runUrl }: CommandWorld["context"]): string {
  return `[run ${runId}](${encodeURI(runUrl)})`;
}

function nextSteps({ context, inputs }: CommandWorld, { name, digest }: PlanGroup): string {
  const approve = digest === null ? "the digest of the plan" : `${code("digest")}: ${code(digest)}`;
  return [
    "#### What to do",
    "",
    `- To **accept** a difference: write the live values into its manifest in a pull request (on a command line, \`keyward import --accept-drift\` does that for all of them).`,
    `- To **undo** all of them: start the apply workflow by hand (\`workflow_dispatch\`, \`command: apply\`${inputs.workspaces.length > 0 ? "" : `, workspace ${code(name)}`}) with ${approve}.`,
    "",
    `keyward keeps this issue up to date and closes it when the drift is gone. Last updated by ${runText(context)}.`,
    "",
  ].join("\n");
}

/** GitHub finds mentions and references in titles too, so only characters that cannot form one are kept. */
function titleName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N} ._-]/gu, "?").slice(0, 100);
}
