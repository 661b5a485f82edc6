import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  authorOf,
  markerOf,
  ownAuthors,
  sameFamily,
  subjectIn
} from "./action-authored.js";
import {
  hasChanges,
  outputPlan
} from "./action-commands-plan-outputs.js";
import {
  issueReader,
  planFailure,
  planGroups,
  renderCountsMarkdown,
  requireTrustedEvent,
  showPlan,
  summaryReader,
  unreadFailure
} from "./action-reader.js";
import {
  fail
} from "./action-failure.js";
import "./commands-plan.js";
import "./run-who-activity-logs.js";
import "./commands-print-result.js";
import "./render-problems-error-line.js";
import "./commands-event-line.js";
import "./run-system.js";
import "./commands-exit-code.js";
import {
  GithubError
} from "./github-error.js";
import {
  isUnreadCustomer
} from "./run.js";
import {
  renderPlanMarkdown
} from "./commands-show.js";
import "./run-watch-watch.js";
import "./render-width.js";
import "./render-token-concern.js";
import "./run-output-file-private-file.js";
import "./render-heading.js";
import "./render-problems-problem-markdown.js";
import "./render-markdown-reader.js";
import "./render-problems-problem-text.js";
import "./render-problems-places.js";
import "./run-attempt.js";
import "./run-prepare.js";
import "./plan-identity-scope.js";
import "./config-token.js";
import {
  code
} from "./render-markdown-code.js";
import "./run-input-read-options.js";
import "./config-rate.js";
import "./plan-tokens-turns.js";
import "./model-pair.js";
import "./util-duration.js";
import "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import "./run-gate-gate.js";
import {
  plural
} from "./render-plan-values.js";
import "./http-retry.js";
import "./util-loopback.js";
import "./sinks-owned.js";
import "./http-masking.js";
import "./model-token-known-secrets.js";
import "./model-token-secret.js";
import "./sinks-place.js";
import {
  at,
  numberAt,
  textAt
} from "./util-json.js";
import "./model-names.js";
import "./policy-schema-keywords.js";
import "./fast-deep-equal.js";
import "./schema-path-finding.js";
import "./model-plan.js";
import "./util-version.js";
import "./model-errors.js";
import "./runtime.js";

// src/action/issues.ts
async function openIssues(place) {
  const { github, context, appToken, config } = place;
  const path2 = `/repos/${encodeURIComponent(context.owner)}/${encodeURIComponent(context.repository)}/issues`;
  const subjectOf = (workspace) => ({
    kind: "drift",
    workspace,
    workflow: context.workflowPath,
    config
  });
  const all = await github.all(
    { method: "GET", path: path2, query: { state: "open", per_page: 100 }, doing: "read the open issues" },
    (json) => Array.isArray(json) ? json.flatMap(issueIn) : []
  );
  const isOwn = ownAuthors(github, appToken);
  const find = async (workspace) => {
    for (const issue of all.filter(({ subject }) => sameFamily(subject, subjectOf(""))))
      if (issue.subject.workspace === workspace && await isOwn(issue.author)) return issue;
    return null;
  };
  const textOf = (workspace, markdown) => `${markerOf(subjectOf(workspace))}
${markdown}`;
  return {
    async open(workspace, title, markdown) {
      const found = await find(workspace);
      const body = textOf(workspace, markdown);
      await github.send(
        found === null ? { method: "POST", path: path2, body: { title, body }, doing: "open an issue" } : {
          method: "PATCH",
          path: `${path2}/${found.number}`,
          body: { title, body },
          doing: "update an issue"
        }
      );
    },
    async close(workspace, markdown) {
      const found = await find(workspace);
      if (found === null) return;
      const body = textOf(workspace, markdown);
      const closed = { state: "closed", state_reason: "completed", body };
      await github.send({
        method: "PATCH",
        path: `${path2}/${found.number}`,
        body: closed,
        doing: "close an issue"
      });
    }
  };
}
function issueIn(json) {
  const [number, body] = [numberAt(json, "number"), textAt(json, "body")];
  const subject = body === null ? null : subjectIn(body);
  if (number === null || body === null || subject === null || at(json, "pull_request") !== void 0)
    return [];
  return [{ number, body, author: authorOf(json), subject }];
}

// src/action/commands/drift.ts
import path from "node:path";
var issueRoom = 6e4;
async function driftCommand(world) {
  const { runner, inputs, context } = world;
  await requireTrustedEvent(world);
  const out = path.join(context.temporary, "keyward-plan.json");
  const who = inputs.detail === "full";
  const { document } = await world.keyward.plan({ workspaces: inputs.workspaces, noSinks: true, who, out });
  const reader = await summaryReader(world, null);
  await showPlan(world, document, reader);
  await outputPlan(runner, document, out);
  const failure = await updateIssues(world, document) ?? planFailure(world, document, reader) ?? unreadFailure(world, document.plans.filter(isUnreadCustomer));
  if (failure !== null || !inputs.failOnChanges || !hasChanges(document.plans)) return failure;
  return fail(
    runner,
    "refused",
    `drift was found in ${drifted(document, inputs.workspaces)}`,
    "accept or undo it as the issue of each workspace describes"
  );
}
function drifted({ plans }, words) {
  const found = plans.filter(({ changes }) => changes !== null && changes.length > 0);
  return planGroups(found, words).map(({ name, plans: own }) => own.length === 1 ? name : `${plural(own.length, "customer")} of ${name}`).join(", ");
}
async function updateIssues(world, document) {
  const { github, runner, context, appToken, inputs } = world;
  if (github === null)
    return fail(
      runner,
      "invalid",
      "drift opens an issue, and the input github-token is missing",
      "set the input `github-token`"
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
async function updateIssue(world, { issues, reader, document, group }) {
  const { name, plans } = group;
  const drifted2 = plans.some(({ changes }) => changes !== null && changes.length > 0);
  if (!drifted2 && plans.some(({ changes }) => changes === null)) return;
  if (!drifted2) return issues.close(name, closing(world, name));
  const own = { ...document, problems: [], plans };
  const full = world.inputs.detail === "full";
  const text = full ? renderPlanMarkdown(own, reader, { limit: issueRoom }) : renderCountsMarkdown(own, reader);
  await issues.open(
    name,
    `Workato drifted: ${titleName(name)}`,
    `${heading(group)}

${text}
${nextSteps(world, group)}`
  );
}
function heading({ name, plans }) {
  if (plans.length > 1)
    return `What is live in workspaces of customers of ${code(name)} differs from their manifests.`;
  return `What is live in the workspace ${code(name)} differs from its manifests.`;
}
function closing({ context }, name) {
  return `### keyward: no drift in ${code(name)}

What is live matches the manifests again, as ${runText(context)} found.
`;
}
function runText({ runId, runUrl }) {
  return `[run ${runId}](${encodeURI(runUrl)})`;
}
function nextSteps({ context, inputs }, { name, digest }) {
  const approve = digest === null ? "the digest of the plan" : `${code("digest")}: ${code(digest)}`;
  return [
    "#### What to do",
    "",
    `- To **accept** a difference: write the live values into its manifest in a pull request (on a command line, \`keyward import --accept-drift\` does that for all of them).`,
    `- To **undo** all of them: start the apply workflow by hand (\`workflow_dispatch\`, \`command: apply\`${inputs.workspaces.length > 0 ? "" : `, workspace ${code(name)}`}) with ${approve}.`,
    "",
    `keyward keeps this issue up to date and closes it when the drift is gone. Last updated by ${runText(context)}.`,
    ""
  ].join("\n");
}
function titleName(name) {
  return name.replaceAll(/[^\p{L}\p{N} ._-]/gu, "?").slice(0, 100);
}
export {
  driftCommand
};
