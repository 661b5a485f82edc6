import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  configAt,
  gatherMerged,
  githubFinder,
  openHistory,
  requireOwnCommit,
  requireTip,
  reviewer,
  touchesManifests,
  trustedWorkflowOf
} from "./action-review-find.js";
import {
  openComments
} from "./action-comments.js";
import {
  changeKey,
  reviewedChange,
  reviewedTokenChange,
  tokenChangeKey
} from "./action-review-document.js";
import "./action-authored.js";
import {
  outputPlan
} from "./action-commands-plan-outputs.js";
import {
  destinationChanges,
  ownershipChanges,
  planFailure,
  requireTrustedEvent,
  showPlan,
  summaryReader,
  workspaceNames
} from "./action-reader.js";
import "./schema-mismatch.js";
import {
  fail
} from "./action-failure.js";
import "./commands-plan.js";
import "./run-who-activity-logs.js";
import "./commands-print-result.js";
import "./render-problems-error-line.js";
import "./run-system.js";
import {
  exitCode
} from "./commands-exit-code.js";
import "./commands-event-line.js";
import {
  reportFormat,
  withRemedy
} from "./run.js";
import "./run-watch-watch.js";
import {
  writePrivate
} from "./run-output-file-private-file.js";
import "./commands-show.js";
import "./render-token-concern.js";
import "./render-width.js";
import "./render-heading.js";
import "./render-problems-problem-markdown.js";
import {
  prose
} from "./render-markdown-reader.js";
import "./render-problems-problem-text.js";
import "./render-problems-places.js";
import {
  code
} from "./render-markdown-code.js";
import "./run-attempt.js";
import "./plan-identity-scope.js";
import "./run-input-read-options.js";
import "./config-rate.js";
import "./plan-tokens-turns.js";
import "./model-pair.js";
import "./util-duration.js";
import "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import "./run-gate-gate.js";
import {
  clientText,
  placeText,
  plural
} from "./render-plan-values.js";
import "./policy-schema-keywords.js";
import "./fast-deep-equal.js";
import "./schema-path-finding.js";
import "./model-plan.js";
import "./util-version.js";
import {
  GithubError
} from "./github-error.js";
import "./http-transport.js";
import "./util-loopback.js";
import "./sinks-owned.js";
import "./model-token-known-secrets.js";
import "./model-token-secret.js";
import "./sinks-place.js";
import {
  jsonText
} from "./util-json.js";
import "./model-names.js";
import {
  KeywardError
} from "./model-errors.js";
import {
  __name
} from "./runtime.js";

// src/action/merged/report.ts
import path from "node:path";
function planFile({ context }) {
  return path.join(context.temporary, "keyward-plan.json");
}
__name(planFile, "planFile");
async function writeReport(world, results) {
  const report = { format: reportFormat, results };
  const file = path.join(world.context.temporary, "keyward-report.json");
  await writePrivate(file, jsonText(report), "the report");
  await world.runner.output("report-file", file);
}
__name(writeReport, "writeReport");
function emptyReport({ workspace }) {
  const requests = { total: 0, retried: 0, rate_limited: 0 };
  return { workspace, outcomes: [], requests, seconds: 0 };
}
__name(emptyReport, "emptyReport");
function applyFailure(code2) {
  switch (code2) {
    case exitCode.fine:
      return null;
    case exitCode.incomplete:
      return "incomplete";
    case exitCode.refused:
      return "refused";
    case exitCode.stale:
      return "stale";
    default:
      return "error";
  }
}
__name(applyFailure, "applyFailure");

// src/action/merged/apply-text.ts
function haltSentences(halt, detail) {
  return [`Nothing was applied to ${halt.workspace}.`, ...whySentences(halt, detail)];
}
__name(haltSentences, "haltSentences");
function remedySentence({ workspace, digest }) {
  return `to apply exactly this plan, run this workflow by hand (workflow_dispatch) with command: apply, workspace: ${workspace} and digest: ${digest ?? "(none)"}`;
}
__name(remedySentence, "remedySentence");
function whySentences(halt, detail) {
  const { decision, unreviewed, destinationChanges: destinationChanges2, ownershipChanges: ownershipChanges2 } = halt;
  const { notInReview, tokensNotInReview } = decision;
  const clients = [...notInReview.map(changeText), ...tokensNotInReview.map((one) => `token of ${one.name}`)];
  const verb = clients.length === 1 ? "is" : "are";
  const named = detail === "full" ? `: ${cut(clients)}` : "";
  const why = `${plural(clients.length, "change")} caused by the merge ${verb} not in any review${named}.`;
  return [
    ...destinationChanges2.length === 0 ? [] : [
      `The configuration changes ${destinationChanges2.join(", ")}: this requires an apply with the digest of the plan.`
    ],
    ...clients.length === 0 ? [] : [why],
    ...clients.length === 0 || ownershipChanges2.length === 0 ? [] : [
      `The configuration changes ${ownershipChanges2.join(", ")}, which changes what the manifests declare.`
    ],
    ...unreviewed.map((part) => `No review of ${part.what}: ${part.why}.`)
  ];
}
__name(whySentences, "whySentences");
function haltMarkdown(halt, detail) {
  const way = [
    "",
    `The digest of this plan: ${code(halt.digest ?? "")}`,
    "",
    "To apply exactly this plan, run this workflow by hand (`workflow_dispatch`) with `command: apply`, this workspace and this digest."
  ];
  return [
    `### \u26D4 keyward applied nothing to ${code(halt.workspace)} (${halt.reason})`,
    "",
    ...whySentences(halt, detail).map((line) => `- ${prose(line)}`),
    ...halt.digest === null ? [] : way,
    ""
  ].join("\n");
}
__name(haltMarkdown, "haltMarkdown");
function failureLine({ workspace, outcomes }, detail) {
  const open = outcomes.filter(({ status }) => status !== "done");
  const line = `${workspace.name}: ${open.length} of ${plural(outcomes.length, "change")} not applied`;
  const [first] = open;
  return first === void 0 || detail === "counts" ? line : `${line}; ${first.status}: ${outcomeText(first)}`;
}
__name(failureLine, "failureLine");
function recordMarkdown(record, detail) {
  const sizes = detail === "counts" ? [0] : [100, 20, 0];
  const texts = sizes.map((most) => recordText(record, most));
  return texts.find((text) => text.length <= room) ?? texts.at(-1) ?? "";
}
__name(recordMarkdown, "recordMarkdown");
var room = 6e4;
function recordText({ workspace, runId, runUrl, outcomes, decision }, most) {
  const of = /* @__PURE__ */ __name((status) => outcomes.filter((one) => one.status === status).map(outcomeMarkdown), "of");
  const open = outcomes.length - of("done").length;
  const preExisting = decision?.preExisting ?? [];
  return [
    `### ${open === 0 ? "\u2705" : "\u274C"} keyward ${headline(outcomes.length, open)} to ${code(workspace)}`,
    "",
    `By [run ${runId}](${encodeURI(runUrl)})${decision === null ? ", approved by the plan's digest" : ""}.`,
    ...list("Applied", of("done"), most),
    ...list("Failed", of("failed"), most),
    ...list("Unknown: sent, no answer received", of("unknown"), most),
    ...list("Skipped", of("skipped"), most),
    ...list("Already done", (decision?.done ?? []).map(changeMarkdown), most),
    ...list("Pre-existing, and not applied", preExisting.map(changeMarkdown), most),
    ""
  ].join("\n");
}
__name(recordText, "recordText");
function headline(all, open) {
  if (all === 0) return "had nothing to apply";
  return open === 0 ? `applied ${plural(all, "change")}` : `did not apply ${open} of ${plural(all, "change")}`;
}
__name(headline, "headline");
function list(title, lines, most) {
  if (lines.length === 0) return [];
  if (most === 0) return ["", `${title}: ${lines.length}`];
  const rest = lines.length - most;
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  return ["", `**${title}** (${lines.length})`, "", ...shown, ...rest > 0 ? [`- and ${rest} more`] : []];
}
__name(list, "list");
function outcomeMarkdown(outcome) {
  const { error } = outcome;
  return `${changeMarkdown(outcome)}${error === null ? "" : `: ${prose(error.message)} ${code(error.code)}`}`;
}
__name(outcomeMarkdown, "outcomeMarkdown");
function changeMarkdown({
  action,
  ...client
}) {
  const place = placeText(client);
  return `${action} ${code(client.name)}${place === "" ? "" : ` ${prose(place)}`}`;
}
__name(changeMarkdown, "changeMarkdown");
function outcomeText(outcome) {
  const { action, error } = outcome;
  return `${action} ${clientText(outcome)}${error === null ? "" : `: ${error.message} (${error.code})`}`;
}
__name(outcomeText, "outcomeText");
function changeText(change) {
  return `${change.action} ${clientText(change)}`;
}
__name(changeText, "changeText");
function cut(texts) {
  const rest = texts.length - 10;
  return `${texts.slice(0, 10).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
__name(cut, "cut");

// src/action/merged/apply-by-digest.ts
async function applyByDigest(world, services) {
  const { context, inputs, keyward, runner } = world;
  await requireTip(context, services, await configAt(context.sha, world, services.history));
  const noSinks = inputs.digest === null;
  const { document } = await keyward.plan({ workspaces: inputs.workspaces, out: planFile(world), noSinks });
  await outputPlan(runner, document, planFile(world));
  const reader = await summaryReader(world, null);
  await showPlan(world, document, reader);
  const failed = planFailure(world, document, reader);
  if (failed !== null) return failed;
  const plan = onlyPlan(document);
  if (inputs.digest === plan.digest) return applyReviewedPlan(world, services, plan);
  const { name } = plan.workspace;
  const digest = plan.digest ?? "(none)";
  const stale = inputs.digest !== null;
  const why = stale ? `nothing was applied: the plan of ${name} changed since it was approved; its digest is now ${digest}` : `nothing was applied: the input digest is missing; the digest of the plan of ${name} is ${digest}`;
  const way = "review the plan in the job summary, and run this workflow again with that digest";
  return fail(runner, stale ? "stale" : "unreviewed", why, way);
}
__name(applyByDigest, "applyByDigest");
function onlyPlan({ plans }) {
  const [plan, ...others] = plans;
  if (plan !== void 0 && others.length === 0) return plan;
  throw new KeywardError(
    `a digest approves the plan of one workspace, but ${plans.length} workspaces were planned`,
    "select one with the input `workspace`"
  );
}
__name(onlyPlan, "onlyPlan");
async function applyReviewedPlan(world, services, plan) {
  const { keyward, runner, inputs } = world;
  const pending = plan.changes !== null && plan.changes.length > 0;
  const applied = pending ? await keyward.apply({ workspaces: [plan.workspace.name], reviewed: planFile(world) }) : { code: 0, report: null, document: null };
  const result = applied.report?.results[0] ?? emptyReport(plan);
  const failure = applyFailure(applied.code);
  const started = applied.report !== null || failure === null;
  if (started) {
    await writeReport(world, [result]);
    await writeRecord(world, services, plan, result);
  }
  if (failure === null) return null;
  const problem = inputs.detail === "full" ? applied.document?.problems[0] : void 0;
  const message = started ? failureLine(result, inputs.detail) : problem?.message ?? "the apply was not started";
  return fail(
    runner,
    failure,
    message,
    problem?.way ?? "run the workflow again with the digest of a new plan"
  );
}
__name(applyReviewedPlan, "applyReviewedPlan");
async function writeRecord(world, services, { workspace }, { outcomes }) {
  const { runner, inputs, context } = world;
  const { runId, runUrl } = context;
  const record = { workspace: workspace.name, runId, runUrl, decision: null, outcomes };
  const markdown = recordMarkdown(record, inputs.detail);
  await runner.summary(markdown);
  try {
    const { pulls } = await gatherMerged(context, [workspace.name], services);
    for (const { pull, commits } of pulls) {
      if (await touchesManifests(services.history, commits))
        await services.record(pull.number, workspace.name, markdown);
    }
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    runner.annotate("warning", `${error.message}; the record is in the job summary only`, null);
  }
}
__name(writeRecord, "writeRecord");

// src/action/merged/skipped.ts
function skippedOutcomes(requested, { plans }, started) {
  const planned = new Set(
    started ? plans.flatMap(({ changes }) => changes ?? []).map(({ digest }) => digest) : []
  );
  const error = started ? {
    code: "moved",
    message: "the live client changed after the plan was made: run this job again"
  } : {
    code: "not-begun",
    message: "the apply was not started: fix the error in the log, and run this job again"
  };
  return requested.filter(({ digest }) => !planned.has(digest)).map(({ action, name, environment, id }) => ({
    action,
    name,
    environment,
    id,
    status: "skipped",
    error
  }));
}
__name(skippedOutcomes, "skippedOutcomes");

// src/action/merged/verdict.ts
async function reportHalts(world, services, merged, verdicts) {
  const { runner, inputs } = world;
  const reasons = [];
  for (const verdict of verdicts) {
    const reason = reasonOf(verdict);
    if (reason === null) continue;
    const halt = haltOf(verdict, reason);
    reasons.push(fail(runner, reason, haltSentences(halt, inputs.detail).join(" "), remedySentence(halt)));
    const markdown = haltMarkdown(halt, inputs.detail);
    await runner.summary(markdown);
    await recordAll(services, merged, verdict, () => markdown);
  }
  return reasons.find((reason) => reason === "unreviewed") ?? reasons[0] ?? null;
}
__name(reportHalts, "reportHalts");
async function reportApplied(world, services, merged, verdict, outcomes) {
  const { runner, inputs, context } = world;
  const { name } = verdict.plan.workspace;
  const { runId, runUrl } = context;
  const { decision } = verdict;
  const record = { workspace: name, runId, runUrl, decision, outcomes };
  const done = outcomes.filter(({ status }) => status === "done").length;
  const left = decision.preExisting.length;
  const rest = left === 0 ? "" : `; ${plural(left, "pre-existing change")} not applied`;
  runner.log(`${name}: ${done} of ${plural(outcomes.length, "change")} applied${rest}`);
  for (const { what, why } of verdict.unreviewed)
    runner.log(`${name}: ${what} has no review (${why}) and causes no change`);
  await runner.summary(recordMarkdown(record, inputs.detail));
  await recordAll(
    services,
    merged,
    verdict,
    (review) => recordMarkdown(ownPart(record, review), inputs.detail)
  );
}
__name(reportApplied, "reportApplied");
function ownPart(record, review) {
  if (review === null || record.decision === null) return record;
  const own = new Set(review.changes.map(outcomeKey));
  const digests = new Set(review.changes.map(({ digest }) => digest));
  const done = record.decision.done.filter(({ digest }) => digests.has(digest));
  return {
    ...record,
    outcomes: record.outcomes.filter((outcome) => own.has(outcomeKey(outcome))),
    decision: { ...record.decision, done, preExisting: [] }
  };
}
__name(ownPart, "ownPart");
function outcomeKey({ action, name, environment }) {
  return JSON.stringify([action, name, environment]);
}
__name(outcomeKey, "outcomeKey");
function reasonOf({ decision, destinationChanges: destinationChanges2 }) {
  if (destinationChanges2.length > 0) return "unreviewed";
  return decision.verdict === "apply" ? null : decision.verdict;
}
__name(reasonOf, "reasonOf");
function haltOf(verdict, reason) {
  const { plan, decision, unreviewed, destinationChanges: destinationChanges2, ownershipChanges: ownershipChanges2 } = verdict;
  const { digest, workspace } = plan;
  return {
    workspace: workspace.name,
    digest,
    reason,
    decision,
    unreviewed,
    destinationChanges: destinationChanges2,
    ownershipChanges: ownershipChanges2
  };
}
__name(haltOf, "haltOf");
async function recordAll({ record, history }, { pulls }, { plan, reviews, decision }, markdown) {
  const expected = decision.verdict === "apply";
  const known = new Map(reviews.map((review) => [review.pull, review]));
  for (const { pull, commits } of pulls) {
    const review = known.get(pull.number) ?? null;
    const affected = review !== null && expected ? hasOwnChanges(review) : await touchesManifests(history, commits);
    if (affected) await record(pull.number, plan.workspace.name, markdown(review));
  }
}
__name(recordAll, "recordAll");
function hasOwnChanges({ changes, token_changes }) {
  return changes.length + token_changes.length > 0;
}
__name(hasOwnChanges, "hasOwnChanges");

// src/action/merged/apply-decisions.ts
async function applyDecisions(world, services, merged, verdicts) {
  const results = [];
  let failure = null;
  for (const verdict of verdicts) {
    const one = await applyWorkspace(world, verdict.plan, verdict.decision.apply);
    results.push(one.report);
    await reportApplied(world, services, merged, verdict, one.report.outcomes);
    if (one.failure !== null)
      fail(world.runner, one.failure, failureLine(one.report, world.inputs.detail), one.way);
    failure ??= one.failure;
    if (!one.started) break;
  }
  await writeReport(world, results);
  return failure;
}
__name(applyDecisions, "applyDecisions");
async function applyWorkspace({ keyward, inputs }, plan, changes) {
  const hasRotation = plan.changes?.some(({ action }) => action === "rotate") ?? false;
  if (changes.length === 0 && !hasRotation)
    return { report: emptyReport(plan), failure: null, way: "", started: true };
  const only = changes.map(({ digest }) => digest);
  const { code: code2, report, document } = await keyward.apply({ workspaces: [plan.workspace.name], only });
  const skipped = skippedOutcomes(changes, document, report !== null);
  const made = report?.results[0] ?? emptyReport(plan);
  return {
    report: { ...made, outcomes: [...made.outcomes, ...skipped] },
    failure: applyFailure(code2) ?? (skipped.length > 0 ? "incomplete" : null),
    way: remedyFor(document.problems[0], inputs.detail),
    started: report !== null
  };
}
__name(applyWorkspace, "applyWorkspace");
function remedyFor(problem, detail) {
  const again = "run this job again: changes that are already applied are not repeated";
  if (problem === void 0 || detail === "counts") return again;
  return withRemedy(problem.message, problem.way);
}
__name(remedyFor, "remedyFor");

// src/action/merged/decide.ts
function decide({
  plan,
  reviews,
  unreviewed,
  applyPreExisting,
  ownershipChanged
}) {
  const changes = (plan.changes ?? []).filter(({ action }) => action !== "rotate");
  const reviewed = new Set(reviews.flatMap((review) => review.changes.map(changeKey)));
  const isReviewed = /* @__PURE__ */ __name((change) => reviewed.has(changeKey(reviewedChange(change))), "isReviewed");
  const others = changes.filter((change) => !isReviewed(change));
  const isPreExisting = /* @__PURE__ */ __name(({ origin }) => origin === "pre-existing" && !ownershipChanged, "isPreExisting");
  const preExisting = others.filter(isPreExisting);
  const notInReview = others.filter((change) => !isPreExisting(change));
  const tokensNotInReview = findTokensNotInReview(plan, reviews);
  const halted = notInReview.length + tokensNotInReview.length > 0;
  return {
    verdict: halted ? unreviewed.length > 0 ? "unreviewed" : "stale" : "apply",
    apply: [...changes.filter(isReviewed), ...applyPreExisting ? preExisting : []],
    done: noLongerPlanned(reviews, changes),
    preExisting: applyPreExisting ? [] : preExisting,
    notInReview,
    tokensNotInReview
  };
}
__name(decide, "decide");
function findTokensNotInReview({ token_changes }, reviews) {
  const reviewed = new Set(reviews.flatMap((review) => review.token_changes.map(tokenChangeKey)));
  const changes = reviews.flatMap((review) => review.changes);
  return (token_changes ?? []).map(reviewedTokenChange).filter(
    (one) => !reviewed.has(tokenChangeKey(one)) && !changes.some((change) => createsWithPlaces(change, one))
  );
}
__name(findTokensNotInReview, "findTokensNotInReview");
function createsWithPlaces(change, { name, environment, deliver_to }) {
  if (change.name !== name || change.environment !== environment || change.token === null) return false;
  const places = typeof deliver_to === "string" || deliver_to === null ? [] : deliver_to;
  const reviewed = change.token;
  return places.every(({ sink, place }) => reviewed.some((one) => one.sink === sink && one.place === place));
}
__name(createsWithPlaces, "createsWithPlaces");
function noLongerPlanned(reviews, changes) {
  const planned = new Set(changes.map(({ digest }) => digest));
  const gone = reviews.flatMap((review) => review.changes.filter(({ digest }) => !planned.has(digest)));
  return [...new Map(gone.map((change) => [change.digest, change])).values()];
}
__name(noLongerPlanned, "noLongerPlanned");

// src/action/merged/apply-merged-plan.ts
async function applyMergedPlan(world, services) {
  const { context, inputs, keyward, runner } = world;
  const config = await configAt(context.sha, world, services.history);
  await requireTip(context, services, config);
  const workspaces = inputs.workspaces.length > 0 ? inputs.workspaces : workspaceNames(config);
  const merged = await gatherMerged(context, workspaces, services);
  const before = merged.base === null ? null : await configAt(merged.base, world, services.history);
  const programs = merged.base === null ? [] : await services.history.changedPrograms(merged.base, context.sha, [before, config]);
  const destinationChangesOf = /* @__PURE__ */ __name((name) => [
    ...destinationChanges(before, config, name),
    ...programs.map((file) => `the program ${file}`)
  ], "destinationChangesOf");
  const base = merged.base === null ? {} : { base: await services.history.unpack(merged.base) };
  const noSinks = workspaces.some((name) => destinationChangesOf(name).length > 0);
  const request = { workspaces: inputs.workspaces, out: planFile(world), noSinks };
  const { document } = await keyward.plan({ ...request, ...base });
  await outputPlan(runner, document, planFile(world));
  const reader = await summaryReader(world, null);
  await showPlan(world, document, reader);
  const failed = planFailure(world, document, reader);
  if (failed !== null) return failed;
  const reviewsOf = reviewer(merged, trustedWorkflowOf(context), services);
  const verdicts = [];
  for (const plan of document.plans) {
    const found = await reviewsOf(plan.workspace);
    const { name } = plan.workspace;
    const ownership = ownershipChanges(before, config, name);
    const { applyPreExisting } = inputs;
    const decision = decide({ plan, ...found, applyPreExisting, ownershipChanged: ownership.length > 0 });
    verdicts.push({
      plan,
      ...found,
      decision,
      destinationChanges: destinationChangesOf(name),
      ownershipChanges: ownership
    });
  }
  return await reportHalts(world, services, merged, verdicts) ?? applyDecisions(world, services, merged, verdicts);
}
__name(applyMergedPlan, "applyMergedPlan");

// src/action/merged/apply-approved.ts
async function applyApproved(world, record) {
  const { event, ref, defaultBranch } = world.context;
  if (ref !== `refs/heads/${defaultBranch}`)
    throw new KeywardError(
      `apply runs on ${defaultBranch} only, and this run is on ${ref}`,
      `run it on a push to ${defaultBranch}, or by workflow_dispatch on ${defaultBranch}`
    );
  if (event !== "push" && event !== "workflow_dispatch")
    throw new KeywardError(
      `apply does not run on ${event}`,
      `run it on a push to ${defaultBranch}, or by workflow_dispatch with a digest`
    );
  const services = await openServices(world, record);
  requireOwnCommit(world.context, services.history.head);
  await requireTrustedEvent(world);
  return event === "push" ? applyMergedPlan(world, services) : applyByDigest(world, services);
}
__name(applyApproved, "applyApproved");
async function openServices(world, record) {
  const { context, github } = world;
  if (github === null)
    throw new KeywardError(
      "apply downloads the reviews of merged pull requests from GitHub, and the input github-token is missing",
      "set the input `github-token` to `${{ github.token }}`, with the permissions actions: read and pull-requests: write"
    );
  return {
    history: await openHistory(world),
    finder: githubFinder(github, trustedWorkflowOf(context)),
    record
  };
}
__name(openServices, "openServices");

// src/action/commands/apply.ts
async function applyCommand(world) {
  return applyApproved(world, recorder(world));
}
__name(applyCommand, "applyCommand");
function recorder(world) {
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
__name(recorder, "recorder");
export {
  applyCommand
};
