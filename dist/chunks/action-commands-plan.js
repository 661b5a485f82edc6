import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  checkFiles,
  requireInside
} from "./action-commands-validate.js";
import {
  commentLimit,
  openComments
} from "./action-comments.js";
import {
  changedPrograms,
  configDiff,
  filesDiff,
  placesOf,
  readBase,
  reviewOf
} from "./action-sink-programs.js";
import "./action-authored.js";
import {
  hasChanges,
  outputPlan,
  requireCheckout,
  requireTrustedEvent
} from "./action-plan-basis-event-trust.js";
import {
  baseCommit,
  planFailure,
  problemReason,
  renderCountsMarkdown,
  showPlan
} from "./action-commands-show.js";
import {
  StepFailure,
  annotateProblems,
  annotateRisks,
  fail
} from "./action-failure.js";
import "./render-problems-findings-markdown.js";
import "./commands-plan.js";
import "./run-who-activity-logs.js";
import {
  withRemedy
} from "./run.js";
import {
  renderPlanMarkdown
} from "./commands-show.js";
import "./render-problems-problem-markdown.js";
import {
  writePrivate
} from "./run-private-file.js";
import "./run-attempt.js";
import "./render-heading.js";
import "./run-connect.js";
import "./config-rate.js";
import "./schemas-config.schema.js";
import {
  byOrigin,
  exitCode,
  forMarkdown,
  forTerminal
} from "./commands-exit-code.js";
import "./policy-schema-keywords.js";
import "./schema-path-finding.js";
import "./model-change.js";
import "./run-plan-workspace.js";
import "./policy-subject.js";
import "./util-duration.js";
import "./plan-difference-digest.js";
import "./fast-deep-equal.js";
import "./model-plan.js";
import {
  version
} from "./util-version.js";
import {
  GithubError
} from "./github-error.js";
import "./http-transport.js";
import "./sinks-owned.js";
import "./http-masking.js";
import {
  jsonText
} from "./util-json.js";
import "./model-known-secrets.js";
import "./sinks-place.js";
import "./model-secret.js";
import "./model-names.js";
import "./model-errors.js";
import {
  __name
} from "./runtime.js";

// src/action/commands/plan.ts
import path3 from "node:path";

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
__name(fenced, "fenced");
var widest = 240;
function cut(line) {
  return line.length > widest ? `${line.slice(0, widest)}\u2026` : line;
}
__name(cut, "cut");

// src/action/comment-text.ts
var reserved = 2e3;
function planComment(document, facts) {
  const rest = [configText(facts.basis), programsText(facts.basis), footer(document.plans[0], facts)].filter((part) => part !== "").join("\n\n");
  const room = commentLimit - reserved - rest.length;
  const plan = facts.detail === "counts" ? renderCountsMarkdown(document) : renderPlanMarkdown(document, room);
  return `${plan}
${rest}
`;
}
__name(planComment, "planComment");
function deservesComment(document, basis) {
  if (document.problems.length > 0 || basis.configDiff !== "" || basis.programs.files.length > 0) return true;
  return document.plans.some(
    (plan) => plan.problems.length > 0 || byOrigin(plan.changes ?? []).own.length > 0 || (plan.token_changes ?? []).length > 0
  );
}
__name(deservesComment, "deservesComment");
function configText({ base, headConfig, configDiff: configDiff2 }) {
  if (configDiff2 === "") return "";
  const name = forMarkdown(base.config ?? headConfig ?? "keyward.yaml");
  return [
    `#### \u2699\uFE0F ${name} changes`,
    `This plan uses ${name} of the base branch: the changes of this pull request take effect after the merge. A changed host, token variable, customer or sink is applied only by \`workflow_dispatch\` with the digest of a plan.`,
    `<details><summary>The difference</summary>

${fenced(configDiff2, "diff")}

</details>`
  ].join("\n\n");
}
__name(configText, "configText");
var mostOfPrograms = 2e4;
function programsText({ programs: { files, diff } }) {
  if (files.length === 0) return "";
  const shown = diff.length > mostOfPrograms ? `${diff.slice(0, mostOfPrograms)}
\u2026 (cut)` : diff;
  return [
    `#### \u2699\uFE0F ${files.length === 1 ? "A program of a sink changes" : `${files.length} files of sinks' programs change`}`,
    files.map((file) => `- ${forMarkdown(file)}`).join("\n"),
    "These programs receive tokens. The plan does not run them, and the changes of this pull request are applied only by `workflow_dispatch` with the digest of a plan.",
    `<details><summary>The difference</summary>

${fenced(shown, "diff")}

</details>`
  ].join("\n\n");
}
__name(programsText, "programsText");
function removedWorkspaceComment(workspace, { context }) {
  return `### ${forMarkdown(workspace)}

This workspace is no longer part of this pull request.

${runText(context)}
`;
}
__name(removedWorkspaceComment, "removedWorkspaceComment");
function offlineComment(workspace, why, { context }) {
  return `### ${forMarkdown(workspace)}

Nothing was planned for this pull request: ${forMarkdown(why)}. Its manifests and configuration were checked offline.

${runText(context)}
`;
}
__name(offlineComment, "offlineComment");
function footer(plan, { context, basis }) {
  const head = context.pull === null ? "" : `Head ${short(context.pull.head.sha)} against `;
  const digest = plan?.digest == null ? "" : ` \xB7 plan \`${forCode(plan.digest)}\``;
  return `<sub>${head}base ${short(basis.base.sha)}${digest} \xB7 ${runText(context)}</sub>`;
}
__name(footer, "footer");
function runText({ runId, runUrl }) {
  return `[run ${runId}](${encodeURI(runUrl)})`;
}
__name(runText, "runText");
function short(sha) {
  return `\`${forCode(sha.slice(0, 12))}\``;
}
__name(short, "short");
function forCode(text) {
  return text.replaceAll(/[^\w:]/g, "");
}
__name(forCode, "forCode");

// src/action/commands/pull.ts
async function writePlanComments(world, document, basis) {
  return withComments(world, async (comments) => {
    const urls = [];
    const names = await namesOf(world, document, basis);
    for (const name of names) urls.push(await writePlanComment(world, { comments, document, basis, name }));
    const gone = world.inputs.workspaces.length > 0 ? [] : comments.workspaces.filter((one) => !names.includes(one));
    for (const name of gone) await comments.write(name, removedWorkspaceComment(name, world), false);
    return urls.filter((url) => url !== null);
  });
}
__name(writePlanComments, "writePlanComments");
async function reportOffline(world, { why, comment }) {
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
__name(reportOffline, "reportOffline");
function writePlanComment(world, { comments, document, basis, name }) {
  const own = { ...document, plans: document.plans.filter(({ workspace }) => workspace.name === name) };
  const text = planComment(own, { context: world.context, detail: world.inputs.detail, basis });
  return comments.write(name, text, deservesComment(own, basis));
}
__name(writePlanComment, "writePlanComment");
async function namesOf({ keyward, inputs }, { plans }, { request }) {
  if (plans.length > 0) return plans.map(({ workspace }) => workspace.name);
  const found = await keyward.workspaces({ workspaces: inputs.workspaces, ...request }).catch(() => []);
  return found.map(({ name }) => name);
}
__name(namesOf, "namesOf");
async function withComments({ inputs, context, github, appToken, runner }, write) {
  if (!inputs.comment || context.pull === null) return [];
  if (github === null) {
    runner.annotate(
      "warning",
      "the input github-token is missing, so no comment is written: the plan is in the job summary only",
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
__name(withComments, "withComments");

// src/action/review/write.ts
import path from "node:path";
async function writeReview(plan, context) {
  const { pull, owner, repository, temporary } = context;
  if (pull === null || pull.fork) return null;
  const review = reviewOf(plan, {
    keyward: version,
    repository: `${owner}/${repository}`,
    pull: pull.number,
    base: pull.base.sha,
    head: pull.head.sha
  });
  if (review === null) return null;
  const file = path.join(temporary, `keyward-review-${fileSegment(plan.workspace.name)}.json`);
  await writePrivate(file, jsonText(review), "the review");
  return file;
}
__name(writeReview, "writeReview");
function fileSegment(name) {
  return encodeURIComponent(name).replaceAll(".", "%2E").replaceAll("*", "%2A");
}
__name(fileSegment, "fileSegment");

// src/action/plan-basis/plan-basis.ts
import { access, readFile, realpath } from "node:fs/promises";
import path2 from "node:path";
async function planBasisOf(world) {
  const { context } = world;
  if (context.event !== "pull_request" && context.event !== "merge_group") {
    await requireTrustedEvent(world);
    return { kind: "uncompared" };
  }
  if (context.event === "pull_request" && context.pull?.fork !== false)
    return {
      kind: "offline",
      why: "it comes from a fork, and GitHub passes no secrets to forks",
      comment: false
    };
  const { git, checkout } = await requireCheckout(world);
  const sha = baseCommit(context, checkout);
  if (sha === null)
    throw new StepFailure("error", `the event ${context.event} has no base commit`, "run on pull_request");
  const folder = await realpath(context.folder);
  const base = await readBase(git, sha, checkout, { ...world, context: { ...context, folder } });
  const headConfig = await configOfHead(world);
  if (base.config === null && headConfig !== null) return configAdded(headConfig);
  const config = base.config ?? headConfig;
  if (headConfig !== null) await requireInside(git, checkout, [path2.resolve(folder, headConfig)]);
  const diff = config === null ? "" : await configDiff(git, sha, checkout, path2.resolve(folder, config));
  const from = base.config === null ? {} : { config: base.config, configFrom: path2.join(base.folder, base.config) };
  const request = { ...from, base: base.folder, noSinks: true };
  const tokens = await world.keyward.workspaces({ workspaces: world.inputs.workspaces, ...from });
  await requireInside(
    git,
    checkout,
    tokens.flatMap(({ manifests }) => manifests.map((file) => inFolder(file, context.folder, folder)))
  );
  if (!tokens.some(({ hasToken }) => hasToken))
    return { kind: "offline", why: tokenMissing(tokens), comment: false };
  const programs = await changedProgramsOf(world, { git, checkout, base, headConfig, folder });
  return { kind: "compared", base, request, headConfig, configDiff: diff, programs };
}
__name(planBasisOf, "planBasisOf");
async function changedProgramsOf(world, { git, checkout, base, headConfig, folder }) {
  const texts = await Promise.all([
    base.config === null ? null : readIfFile(path2.join(base.folder, base.config)),
    headConfig === null ? null : readIfFile(path2.resolve(folder, headConfig))
  ]);
  const top = await realpath(checkout.top);
  const files = await changedPrograms(git, [base.sha, checkout.head], texts, placesOf(world, top, folder));
  return { files, diff: await filesDiff(git, base.sha, files) };
}
__name(changedProgramsOf, "changedProgramsOf");
async function readIfFile(file) {
  return readFile(file, "utf8").catch(() => null);
}
__name(readIfFile, "readIfFile");
function inFolder(file, folder, real) {
  return path2.resolve(real, path2.relative(folder, file));
}
__name(inFolder, "inFolder");
function configAdded(config) {
  const why = `it adds ${config}, but a plan uses only the configuration of the base, so that no pull request can redirect a token; the first plan is made after the merge`;
  return { kind: "offline", why, comment: true };
}
__name(configAdded, "configAdded");
function tokenMissing(found) {
  const names = [...new Set(found.map(({ tokenVariable }) => tokenVariable))].join(", ");
  return `no API token is set (${names}, or the input token)`;
}
__name(tokenMissing, "tokenMissing");
async function configOfHead({ context, inputs }) {
  const names = inputs.config === null ? ["keyward.yaml", "keyward.yml"] : [inputs.config];
  const found = [];
  for (const name of names) {
    const exists = await access(path2.resolve(context.folder, name)).then(
      () => true,
      () => false
    );
    if (exists) found.push(name);
  }
  if (found.length < 2) return found[0] ?? null;
  throw new StepFailure("invalid", `both ${found.join(" and ")} exist`, "remove one of them");
}
__name(configOfHead, "configOfHead");

// src/action/commands/plan.ts
async function planCommand(world) {
  const basis = await planBasisOf(world);
  if (basis.kind === "offline") return planOffline(world, basis);
  const { runner, inputs } = world;
  const out = path3.join(world.context.temporary, "keyward-plan.json");
  const head = basis.kind === "compared" ? await checkHead(world, basis) : null;
  const comparison = basis.kind === "compared" ? { ...basis.request, ...policiesOf(world, basis, head) } : {};
  const { document } = await world.keyward.plan({ workspaces: inputs.workspaces, ...comparison, out });
  await showPlan(world, document);
  await outputPlan(runner, document, out);
  if (basis.kind === "compared") await reportComparison(world, document, basis);
  const failure = planFailure(world, document);
  return failure ?? headFailure(world, head) ?? changesFailure(world, document);
}
__name(planCommand, "planCommand");
async function reportComparison(world, document, basis) {
  const { runner, inputs, context } = world;
  annotateRisks(runner, document.plans, inputs.detail);
  for (const text of [configText(basis), programsText(basis)]) if (text !== "") await runner.summary(text);
  const reviews = [];
  for (const plan of document.plans) reviews.push(await writeReview(plan, context) ?? "");
  await runner.output("review-file", reviews.filter((file) => file !== "").join("\n"));
  await runner.output("comment-url", (await writePlanComments(world, document, basis)).join("\n"));
}
__name(reportComparison, "reportComparison");
async function checkHead(world, { configDiff: configDiff2, headConfig }) {
  if (configDiff2 === "" || headConfig === null) return null;
  return checkFiles(world, { workspaces: [], config: headConfig });
}
__name(checkHead, "checkHead");
function policiesOf({ context }, { headConfig }, head) {
  const sound = head?.code === exitCode.fine || head?.code === exitCode.refused;
  return sound && headConfig !== null ? { policiesFrom: path3.resolve(context.folder, headConfig) } : {};
}
__name(policiesOf, "policiesOf");
function headFailure({ runner }, head) {
  if (head === null || head.code === exitCode.fine) return null;
  const { code, problems } = head;
  annotateProblems(runner, problems);
  const reason = code === exitCode.refused ? "refused" : problemReason(problems);
  const [first] = problems;
  return fail(
    runner,
    reason,
    `the configuration of this pull request is invalid: ${first?.message ?? "see the log"}`,
    first?.way ?? "see the annotations and the job summary"
  );
}
__name(headFailure, "headFailure");
async function planOffline(world, basis) {
  await reportOffline(world, basis);
  const { code, problems } = await checkFiles(world, { workspaces: world.inputs.workspaces });
  if (code === exitCode.fine) return null;
  annotateProblems(world.runner, problems);
  const [first] = problems;
  const reason = code === exitCode.refused ? "refused" : problemReason(problems);
  return fail(
    world.runner,
    reason,
    first?.message ?? "the manifests or the configuration are invalid",
    first?.way ?? "see the annotations and the job summary"
  );
}
__name(planOffline, "planOffline");
function changesFailure({ inputs, runner }, { plans }) {
  if (!inputs.failOnChanges || !hasChanges(plans)) return null;
  return fail(runner, "refused", "the plan has changes", "apply them, or remove the input fail-on-changes");
}
__name(changesFailure, "changesFailure");
export {
  planCommand
};
