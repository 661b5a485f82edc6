import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  checkFiles
} from "./action-commands-validate.js";
import {
  commentLimit,
  openComments
} from "./action-comments.js";
import {
  archiveLimits,
  reviewOf,
  reviewsFormat
} from "./action-review-unzip.js";
import "./action-authored.js";
import {
  hasChanges,
  outputPlan
} from "./action-commands-plan-outputs.js";
import {
  groupNames,
  planBasisOf,
  planFailure,
  planGroups,
  problemReason,
  renderCountsMarkdown,
  reviewerOf,
  showPlan,
  summaryReader
} from "./action-reader.js";
import {
  StepFailure,
  annotateProblems,
  annotateRisks,
  fail
} from "./action-failure.js";
import "./commands-plan.js";
import "./run-who-activity-logs.js";
import "./commands-print-result.js";
import "./render-problems-findings-markdown.js";
import "./render-problems-findings-text.js";
import "./render-problems-error-line.js";
import "./commands-event-line.js";
import "./run-system.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  GithubError
} from "./github-error.js";
import {
  withRemedy
} from "./run.js";
import {
  details,
  renderPlanMarkdown
} from "./commands-show.js";
import "./run-watch-watch.js";
import "./render-width.js";
import "./render-token-concern.js";
import {
  writePrivate
} from "./run-output-file-private-file.js";
import "./render-heading.js";
import "./render-problems-problem-markdown.js";
import {
  prose
} from "./render-markdown-reader.js";
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
  byOrigin,
  forTerminal
} from "./render-plan-values.js";
import "./http-retry.js";
import "./util-loopback.js";
import "./sinks-owned.js";
import "./http-masking.js";
import "./model-token-known-secrets.js";
import "./model-token-secret.js";
import "./sinks-place.js";
import {
  jsonText
} from "./util-json.js";
import "./model-names.js";
import "./policy-schema-keywords.js";
import "./fast-deep-equal.js";
import "./schema-path-finding.js";
import "./model-plan.js";
import {
  version
} from "./util-version.js";
import "./model-errors.js";
import "./runtime.js";

// src/action/commands/plan.ts
import path2 from "node:path";

// src/render/fenced.ts
function fenced(text, language, most = 120) {
  const all = text.replace(/\n$/, "").split("\n");
  const rest = all.length - most;
  const lines = all.slice(0, most).map((line) => cut(forTerminal(line)));
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length);
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  const more = rest > 0 ? [`\u2026 and ${rest} more lines`] : [];
  return [`${fence}${language}`, ...lines, ...more, fence].join("\n");
}
var widest = 240;
function cut(line) {
  return line.length > widest ? `${line.slice(0, widest)}\u2026` : line;
}

// src/action/comment-text.ts
var reserved = 2e3;
function planComment(document, facts) {
  const { basis, context, detail, workspace } = facts;
  const rest = [configText(basis), programsText(basis), footer(facts)].filter((part) => part !== "").join("\n\n");
  const reader = reviewerOf(context, basis, workspace);
  const limit = commentLimit - reserved - rest.length;
  const plan = detail === "counts" ? renderCountsMarkdown(document, reader) : renderPlanMarkdown(document, reader, { limit });
  return `${plan}
${rest}
`;
}
function deservesComment(document, basis) {
  if (document.problems.length > 0 || basis.configDiff !== "" || basis.programs.files.length > 0) return true;
  return document.plans.some(
    (plan) => plan.problems.length > 0 || byOrigin(plan.changes ?? []).own.length > 0 || (plan.token_changes ?? []).length > 0
  );
}
var mostOfDiff = { lines: 80, characters: 8e3 };
function configText({ base, headConfig, configDiff }) {
  if (configDiff === "") return "";
  const name = code(base.config ?? headConfig ?? "keyward.yaml");
  return [
    `#### \u2699\uFE0F ${name} changes`,
    `This plan uses ${name} of the base branch: what this pull request changes in it takes effect after the merge. A changed host, token variable, customer or sink is applied only when the apply workflow is started by hand (\`workflow_dispatch\`) with the digest of a plan.`,
    diffDetails(configDiff)
  ].join("\n\n");
}
function programsText({ programs: { files, diff } }) {
  if (files.length === 0) return "";
  return [
    `#### \u2699\uFE0F ${files.length === 1 ? "A program of a sink changes" : `${files.length} files of sinks' programs change`}`,
    files.map((file) => `- ${code(file)}`).join("\n"),
    "These programs receive tokens. The plan does not run them, and what this pull request changes is applied only when the apply workflow is started by hand (`workflow_dispatch`) with the digest of a plan.",
    diffDetails(diff)
  ].join("\n\n");
}
function diffDetails(diff) {
  const { lines, characters } = mostOfDiff;
  const cut2 = diff.length > characters || diff.split("\n").length > lines + 1;
  const shown = fenced(diff.slice(0, characters), "diff", lines);
  const rest = cut2 ? ["", "**Not all of it is shown here.** The files of this pull request show the rest."] : [];
  return details("The difference", [shown, ...rest]).join("\n");
}
function removedWorkspaceComment(workspace, { context }) {
  return `### keyward: no plan for ${code(workspace)}

This workspace is no longer part of this pull request.

${runText(context)}
`;
}
function offlineComment(workspace, why, { context }) {
  return `### keyward: no plan for ${code(workspace)}

**What merging this pull request would do was not computed**: ${prose(why)}. Its manifests and configuration were checked offline.

${runText(context)}
`;
}
function footer({ context, basis, digest: approving }) {
  const head = context.pull === null ? "" : `Head ${short(context.pull.head.sha)} against `;
  const digest = approving === null ? "" : ` \xB7 plan ${code(approving)}`;
  return `<sub>${head}base ${short(basis.base.sha)}${digest} \xB7 ${runText(context)}</sub>`;
}
function runText({ runId, runUrl }) {
  return `[run ${runId}](${encodeURI(runUrl)})`;
}
function short(sha) {
  return code(sha.slice(0, 12));
}

// src/action/commands/pull.ts
async function writePlanComments(world, document, basis) {
  return withComments(world, async (comments) => {
    const urls = [];
    const groups = await groupsOf(world, document, basis);
    const names = groups.map(({ name }) => name);
    for (const group of groups)
      urls.push(await writePlanComment(world, { comments, document, basis, group }));
    const gone = world.inputs.workspaces.length > 0 ? [] : comments.workspaces.filter((one) => !names.includes(one));
    for (const name of gone) await comments.write(name, removedWorkspaceComment(name, world), false);
    return urls.filter((url) => url !== null);
  });
}
async function reportOffline(world, { why, comment }) {
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
function writePlanComment(world, { comments, document, basis, group }) {
  const { name, plans, digest } = group;
  const own = { ...document, plans };
  const text = planComment(own, {
    context: world.context,
    detail: world.inputs.detail,
    basis,
    workspace: name,
    digest
  });
  return comments.write(name, text, deservesComment(own, basis));
}
async function groupsOf({ keyward, inputs }, { plans }, { request }) {
  if (plans.length > 0) return planGroups(plans, inputs.workspaces);
  const found = await keyward.workspaces({ workspaces: inputs.workspaces, ...request }).catch(() => []);
  return groupNames(found, inputs.workspaces).map((name) => ({ name, plans: [], digest: null }));
}
async function withComments({ inputs, context, github, appToken, runner }, write) {
  if (!inputs.comment || context.pull === null) return [];
  if (github === null) {
    runner.annotate(
      "warning",
      "the input github-token is missing, so no comment is written, and the plan is in the job summary only: set it to `${{ github.token }}`",
      null
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
      null
    );
    return [];
  }
}

// src/action/review/write.ts
import path from "node:path";
async function writeReview({ name, plans }, context) {
  const { pull, owner, repository, temporary } = context;
  if (pull === null || pull.fork) return null;
  const subject = {
    keyward: version,
    repository: `${owner}/${repository}`,
    pull: pull.number,
    base: pull.base.sha,
    head: pull.head.sha
  };
  const reviews = plans.flatMap((plan) => reviewOf(plan, subject) ?? []);
  if (reviews.length === 0) return null;
  const file = path.join(temporary, `keyward-review-${fileSegment(name)}.json`);
  await writePrivate(file, requireReadable(textOf(reviews, plans.length), name), "the review");
  return file;
}
function textOf(reviews, planned) {
  if (planned === 1) return jsonText(reviews[0]);
  return `${JSON.stringify({ format: reviewsFormat, reviews })}
`;
}
function requireReadable(text, name) {
  if (Buffer.byteLength(text) <= archiveLimits.unpacked) return text;
  throw new StepFailure(
    "error",
    `the review of ${name} is larger than ${archiveLimits.unpacked / 1024 / 1024} MiB, and an apply would not read it`,
    "change less in one pull request, or plan some of the customers in each job, with a pattern in the input `workspace`"
  );
}
function fileSegment(name) {
  return encodeURIComponent(name).replaceAll(".", "%2E").replaceAll("*", "%2A");
}

// src/action/commands/plan.ts
async function planCommand(world) {
  const basis = await planBasisOf(world);
  if (basis.kind === "offline") return planOffline(world, basis);
  const { runner, inputs } = world;
  const out = path2.join(world.context.temporary, "keyward-plan.json");
  const head = basis.kind === "compared" ? await checkHead(world, basis) : null;
  const comparison = basis.kind === "compared" ? { ...basis.request, ...policiesOf(world, basis, head) } : {};
  const { document } = await world.keyward.plan({ workspaces: inputs.workspaces, ...comparison, out });
  const reader = await summaryReader(world, basis.kind === "compared" ? basis : null);
  await showPlan(world, document, reader);
  await outputPlan(runner, document, out);
  if (basis.kind === "compared") await reportComparison(world, document, basis);
  const failure = planFailure(world, document, {
    ...reader,
    kind: basis.kind === "compared" ? "reviewer" : "maintainer"
  });
  return failure ?? headFailure(world, head) ?? changesFailure(world, document);
}
async function reportComparison(world, document, basis) {
  const { runner, inputs, context } = world;
  annotateRisks(runner, document.plans, inputs.detail);
  for (const text of [configText(basis), programsText(basis)]) if (text !== "") await runner.summary(text);
  const reviews = [];
  for (const group of planGroups(document.plans, inputs.workspaces))
    reviews.push(await writeReview(group, context) ?? "");
  await runner.output("review-file", reviews.filter((file) => file !== "").join("\n"));
  await runner.output("comment-url", (await writePlanComments(world, document, basis)).join("\n"));
}
async function checkHead(world, { configDiff, headConfig }) {
  if (configDiff === "" || headConfig === null) return null;
  return checkFiles(world, { workspaces: [], config: headConfig });
}
function policiesOf({ context }, { headConfig }, head) {
  const sound = head?.code === exitCode.fine || head?.code === exitCode.refused;
  return sound && headConfig !== null ? { policiesFrom: path2.resolve(context.folder, headConfig) } : {};
}
function headFailure({ runner }, head) {
  if (head === null || head.code === exitCode.fine) return null;
  const { code: code2, problems } = head;
  annotateProblems(runner, problems);
  const reason = code2 === exitCode.refused ? "refused" : problemReason(problems);
  const [first] = problems;
  return fail(
    runner,
    reason,
    `the configuration of this pull request is invalid: ${first?.message ?? "see the log"}`,
    first?.way ?? "see the annotations and the job summary"
  );
}
async function planOffline(world, basis) {
  await reportOffline(world, basis);
  const { code: code2, problems } = await checkFiles(world, { workspaces: world.inputs.workspaces });
  if (code2 === exitCode.fine) return null;
  annotateProblems(world.runner, problems);
  const [first] = problems;
  const reason = code2 === exitCode.refused ? "refused" : problemReason(problems);
  return fail(
    world.runner,
    reason,
    first?.message ?? "the manifests or the configuration are invalid",
    first?.way ?? "see the annotations and the job summary"
  );
}
function changesFailure({ inputs, runner }, { plans }) {
  if (!inputs.failOnChanges || !hasChanges(plans)) return null;
  return fail(
    runner,
    "refused",
    "the plan has changes",
    "apply them, or set the input `fail-on-changes` to false in the workflow"
  );
}
export {
  planCommand
};
