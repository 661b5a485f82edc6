import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  openComments
} from "./action-comments.js";
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
  changeKey,
  reviewedChange,
  reviewedTokenChange,
  tokenChangeKey
} from "./action-review-unzip.js";
import "./action-authored.js";
import {
  outputPlan
} from "./action-commands-plan-outputs.js";
import {
  destinationChanges,
  groupDigest,
  mayTouch,
  ownershipChanges,
  planFailure,
  planGroups,
  requireTrustedEvent,
  showPlan,
  summaryReader,
  unreadFailure,
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
import "./commands-event-line.js";
import "./run-system.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  GithubError
} from "./github-error.js";
import {
  isUnreadCustomer,
  leftOutReport,
  reportFormat,
  withRemedy
} from "./run.js";
import "./commands-show.js";
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
import {
  entryOf
} from "./run-input-read-options.js";
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
import "./util-version.js";
import {
  KeywardError
} from "./model-errors.js";
import "./runtime.js";

// src/action/merged/report.ts
import path from "node:path";
function planFile({ context }) {
  return path.join(context.temporary, "keyward-plan.json");
}
async function writeReport(world, results) {
  const report = { format: reportFormat, results };
  const file = path.join(world.context.temporary, "keyward-report.json");
  await writePrivate(file, jsonText(report), "the report");
  await world.runner.output("report-file", file);
}
function emptyReport({ workspace }) {
  const requests = { total: 0, retried: 0, rate_limited: 0 };
  return { workspace, outcomes: [], requests, seconds: 0 };
}
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

// src/action/merged/record-text.ts
function failureLine(name, reports, detail) {
  const outcomes = recordOutcomes(reports);
  const open = outcomes.filter(({ status }) => status !== "done");
  const line = `${name}: ${open.length} of ${plural(outcomes.length, "change")} not applied`;
  const [first] = open;
  return first === void 0 || detail === "counts" ? line : `${line}; ${first.status}: ${outcomeText(first)}`;
}
function recordOutcomes(reports) {
  return reports.flatMap(
    ({ workspace, outcomes }) => outcomes.map((outcome) => ({ ...outcome, workspace: workspace.name }))
  );
}
function recordMarkdown(record, detail) {
  const sizes = detail === "counts" ? [0] : [100, 20, 0];
  const texts = sizes.map((most) => recordText(record, most));
  return texts.find((text) => text.length <= room) ?? texts.at(-1) ?? "";
}
var room = 6e4;
function recordText({ workspace, runId, runUrl, outcomes, decision, halted }, most) {
  const of = (status) => outcomes.filter((one) => one.status === status).map((one) => outcomeMarkdown(one, workspace));
  const open = outcomes.length - of("done").length;
  const preExisting = decision?.preExisting ?? [];
  return [
    `### ${open + halted.length === 0 ? "\u2705" : "\u274C"} keyward ${headline(outcomes.length, open)} to ${code(workspace)}`,
    "",
    `By [run ${runId}](${encodeURI(runUrl)})${decision === null ? ", approved by the plan's digest" : ""}.`,
    ...list("Applied", of("done"), most),
    ...list("Failed", of("failed"), most),
    ...list("Unknown: sent, no answer received", of("unknown"), most),
    ...list("Skipped", of("skipped"), most),
    ...list("Nothing applied to customers whose plan is not what was reviewed", halted.map(code), most),
    ...list("Already done", (decision?.done ?? []).map(changeMarkdown), most),
    ...list("Pre-existing, and not applied", preExisting.map(changeMarkdown), most),
    ""
  ].join("\n");
}
function headline(all, open) {
  if (all === 0) return "had nothing to apply";
  return open === 0 ? `applied ${plural(all, "change")}` : `did not apply ${open} of ${plural(all, "change")}`;
}
function list(title, lines, most) {
  if (lines.length === 0) return [];
  if (most === 0) return ["", `${title}: ${lines.length}`];
  const rest = lines.length - most;
  const shown = lines.slice(0, most).map((line) => `- ${line}`);
  return ["", `**${title}** (${lines.length})`, "", ...shown, ...rest > 0 ? [`- and ${rest} more`] : []];
}
function outcomeMarkdown(outcome, group) {
  const { error, workspace } = outcome;
  const where = workspace === group ? "" : ` in ${code(workspace)}`;
  return `${changeMarkdown(outcome)}${where}${error === null ? "" : `: ${prose(error.message)} ${code(error.code)}`}`;
}
function changeMarkdown({
  action,
  ...client
}) {
  const place = placeText(client);
  return `${action} ${code(client.name)}${place === "" ? "" : ` ${prose(place)}`}`;
}
function outcomeText(outcome) {
  const { action, error } = outcome;
  return `${action} ${clientText(outcome)}${error === null ? "" : `: ${error.message} (${error.code})`}`;
}

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
  const group = onlyGroup(document, inputs.workspaces);
  if (inputs.digest !== null && inputs.digest === group.digest)
    return applyReviewedPlan(world, services, group);
  const { name } = group;
  const digest = group.digest ?? "(none)";
  const stale = inputs.digest !== null;
  const why = stale ? `nothing was applied: the plan of ${name} changed since it was approved; its digest is now ${digest}` : `nothing was applied: the input digest is missing; the digest of the plan of ${name} is ${digest}`;
  const way = "review the plan in the job summary, and run this workflow again with that digest";
  return fail(runner, stale ? "stale" : "unreviewed", why, way);
}
function onlyGroup({ plans }, words) {
  const [group, ...others] = planGroups(plans, words);
  if (group !== void 0 && others.length === 0) return group;
  throw new KeywardError(
    `a digest approves the plan of one workspace entry, but ${others.length + 1} were planned`,
    "select one with the input `workspace`"
  );
}
async function applyReviewedPlan(world, services, group) {
  const { keyward, runner, inputs } = world;
  const pending = group.plans.some(({ changes }) => changes !== null && changes.length > 0);
  const applied = pending ? await keyward.apply({ workspaces: [], reviewed: planFile(world) }) : { code: 0, report: null, document: null };
  const unread = group.plans.filter(isUnreadCustomer);
  const results = resultsOf(group, applied.report);
  const failure = applyFailure(applied.code);
  const started = applied.report !== null || failure === null;
  if (started) {
    await writeReport(world, [...results, ...unread.map(leftOutReport)]);
    await writeRecord(world, services, group, results);
  }
  if (failure === null) return unreadFailure(world, unread);
  const problem = inputs.detail === "full" ? applied.document?.problems[0] : void 0;
  const message = started ? failureLine(group.name, results, inputs.detail) : problem?.message ?? "the apply was not started";
  return fail(
    runner,
    failure,
    message,
    problem?.way ?? "run the workflow again with the digest of a new plan"
  );
}
function resultsOf({ plans }, report) {
  const byName = new Map((report?.results ?? []).map((result) => [result.workspace.name, result]));
  return plans.filter((plan) => !isUnreadCustomer(plan)).map((plan) => byName.get(plan.workspace.name) ?? emptyReport(plan));
}
async function writeRecord(world, services, { name }, results) {
  const { runner, inputs, context } = world;
  const { runId, runUrl } = context;
  const outcomes = recordOutcomes(results);
  const record = { workspace: name, runId, runUrl, decision: null, outcomes, halted: [] };
  const markdown = recordMarkdown(record, inputs.detail);
  await runner.summary(markdown);
  try {
    const { pulls } = await gatherMerged(context, [name], services);
    for (const { pull, commits } of pulls) {
      if (await touchesManifests(services.history, commits))
        await services.record(pull.number, name, markdown);
    }
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    runner.annotate("warning", `${error.message}; the record is in the job summary only`, null);
  }
}

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

// src/action/merged/halt-text.ts
function haltSentences(halt, detail) {
  return [`Nothing was applied to ${haltedText(halt, detail)}.`, ...whySentences(halt, detail)];
}
function remedySentence({ workspace, digest }) {
  return `to apply exactly this plan, run this workflow by hand (workflow_dispatch) with command: apply, workspace: ${workspace} and digest: ${digest ?? "(none)"}`;
}
function haltedText({ workspace, customers }, detail) {
  if (customers === null) return workspace;
  const named = detail === "full" ? `: ${cut(customers)}` : "";
  return `${plural(customers.length, "customer")} of ${workspace}${named}`;
}
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
function haltMarkdown(halt, detail) {
  const way = [
    "",
    `The digest of this plan: ${code(halt.digest ?? "")}`,
    "",
    "To apply exactly this plan, run this workflow by hand (`workflow_dispatch`) with `command: apply`, this workspace and this digest."
  ];
  return [
    `### \u26D4 keyward applied nothing to ${haltedTitle(halt)} (${halt.reason})`,
    "",
    ...halt.customers === null || detail === "counts" ? [] : [prose(cut(halt.customers)), ""],
    ...whySentences(halt, detail).map((line) => `- ${prose(line)}`),
    ...halt.digest === null ? [] : way,
    ""
  ].join("\n");
}
function haltedTitle({ workspace, customers }) {
  return customers === null ? code(workspace) : `${plural(customers.length, "customer")} of ${code(workspace)}`;
}
function changeText(change) {
  return `${change.action} ${clientText(change)}`;
}
function cut(texts) {
  const rest = texts.length - 10;
  return `${texts.slice(0, 10).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// src/action/merged/verdict.ts
function haltReason({ decision, destinationChanges: destinationChanges2 }) {
  if (destinationChanges2.length > 0) return "unreviewed";
  return decision.verdict === "apply" ? null : decision.verdict;
}
function haltsAll({ verdicts }) {
  const halted = verdicts.filter((one) => haltReason(one) !== null);
  return halted.some((one) => one.plan.workspace.customer === null || haltReason(one) === "unreviewed");
}
async function reportHalt(world, services, merged, group) {
  const { runner, inputs } = world;
  const halted = group.verdicts.filter((one) => haltReason(one) !== null);
  const [first] = halted;
  if (first === void 0) return null;
  const reasons = halted.map(haltReason);
  const reason = reasons.includes("unreviewed") ? "unreviewed" : "stale";
  const halt = haltOf(group, halted, reason);
  fail(runner, reason, haltSentences(halt, inputs.detail).join(" "), remedySentence(halt));
  const markdown = haltMarkdown(halt, inputs.detail);
  await runner.summary(markdown);
  if (haltsAll(group)) await recordAll(services, merged, { ...group, verdicts: halted }, () => markdown);
  return reason;
}
async function reportApplied(world, services, merged, group, outcomes) {
  const { runner, inputs, context } = world;
  const { name } = group;
  const { runId, runUrl } = context;
  const decision = together(group.verdicts);
  const halted = group.verdicts.filter((one) => haltReason(one) !== null).map(nameOf);
  const record = { workspace: name, runId, runUrl, decision, outcomes, halted };
  const done = outcomes.filter(({ status }) => status === "done").length;
  const left = decision.preExisting.length;
  const rest = left === 0 ? "" : `; ${plural(left, "pre-existing change")} not applied`;
  runner.log(`${name}: ${done} of ${plural(outcomes.length, "change")} applied${rest}`);
  const unreviewed = new Map(
    group.verdicts.flatMap((one) => one.unreviewed.map((part) => [part.what, part]))
  );
  for (const { what, why } of unreviewed.values())
    runner.log(`${name}: ${what} has no review (${why}) and causes no change`);
  await runner.summary(recordMarkdown(record, inputs.detail));
  await recordAll(
    services,
    merged,
    group,
    (reviews) => recordMarkdown(ownPart(record, reviews), inputs.detail)
  );
}
function nameOf({ plan }) {
  return plan.workspace.name;
}
function together(verdicts) {
  return {
    done: verdicts.flatMap(({ decision }) => decision.done),
    preExisting: verdicts.flatMap(({ decision }) => decision.preExisting)
  };
}
function ownPart(record, reviews) {
  if (reviews.length === 0 || record.decision === null) return record;
  const changes = reviews.flatMap(
    (review) => review.changes.map((change) => ({ ...change, workspace: review.workspace.name }))
  );
  const own = new Set(changes.map(outcomeKey));
  const digests = new Set(changes.map(({ digest }) => digest));
  const done = record.decision.done.filter(({ digest }) => digests.has(digest));
  return {
    ...record,
    outcomes: record.outcomes.filter((outcome) => own.has(outcomeKey(outcome))),
    decision: { done, preExisting: [] }
  };
}
function outcomeKey({
  workspace,
  action,
  name,
  environment
}) {
  return JSON.stringify([workspace, action, name, environment]);
}
function haltOf({ name, verdicts }, halted, reason) {
  const all = (of) => halted.flatMap(of);
  return {
    workspace: name,
    customers: verdicts.length === 1 ? null : halted.map(nameOf),
    digest: groupDigest(verdicts.map(({ plan }) => plan)),
    reason,
    decision: {
      notInReview: all(({ decision }) => decision.notInReview),
      tokensNotInReview: all(({ decision }) => decision.tokensNotInReview)
    },
    unreviewed: [
      ...new Map(all((one) => one.unreviewed).map((part) => [`${part.what} ${part.why}`, part])).values()
    ],
    destinationChanges: [...new Set(all((one) => one.destinationChanges))],
    ownershipChanges: [...new Set(all((one) => one.ownershipChanges))]
  };
}
async function recordAll({ record, history }, { pulls }, { name, verdicts }, markdown) {
  const expected = verdicts.every(({ decision }) => decision.verdict === "apply");
  for (const { pull, commits } of pulls) {
    const reviews = verdicts.flatMap((one) => one.reviews.filter((review) => review.pull === pull.number));
    const affected = reviews.length > 0 && expected ? reviews.some(hasOwnChanges) : reviews.some(hasOwnChanges) || await touchesManifests(history, commits);
    if (affected) await record(pull.number, name, markdown(reviews));
  }
}
function hasOwnChanges({ changes, token_changes }) {
  return changes.length + token_changes.length > 0;
}

// src/action/merged/apply-decisions.ts
async function applyDecisions(world, services, merged, groups, unread) {
  const results = [];
  let failure = null;
  for (const group of groups) {
    const one = await applyGroup(world, group);
    results.push(...one.reports);
    await reportApplied(world, services, merged, group, recordOutcomes(one.reports));
    if (one.failure !== null)
      fail(world.runner, one.failure, failureLine(group.name, one.reports, world.inputs.detail), one.way);
    failure ??= one.failure;
    if (!one.started) break;
  }
  await writeReport(world, [...results, ...unread]);
  return failure;
}
async function applyGroup({ keyward, inputs }, { verdicts }) {
  const ready = verdicts.filter((one) => haltReason(one) === null);
  const busy = ready.filter(hasWork);
  const [first] = busy;
  if (first === void 0)
    return { reports: ready.map(({ plan }) => emptyReport(plan)), failure: null, way: "", started: true };
  const { code: code2, report, document } = await keyward.apply(requestOf(first, busy));
  const reports = ready.map((one) => reportOf(one, document, report?.results ?? null));
  const skipped = reports.some(({ outcomes }) => outcomes.some(({ status }) => status === "skipped"));
  return {
    reports,
    failure: applyFailure(code2) ?? (skipped ? "incomplete" : null),
    way: remedyFor(document.problems[0], inputs.detail),
    started: report !== null
  };
}
function hasWork({ plan, decision }) {
  return decision.apply.length > 0 || (plan.changes?.some(({ action }) => action === "rotate") ?? false);
}
function requestOf({ plan, decision }, all) {
  const digests = (changes) => changes.map(({ digest }) => digest);
  if (plan.workspace.customer === null)
    return { workspaces: [plan.workspace.name], only: digests(decision.apply) };
  return {
    workspaces: all.map((one) => one.plan.workspace.name),
    onlyIn: new Map(all.map((one) => [one.plan.workspace.name, digests(one.decision.apply)]))
  };
}
function reportOf({ plan, decision }, document, results) {
  const { name } = plan.workspace;
  const own = { ...document, plans: document.plans.filter(({ workspace }) => workspace.name === name) };
  const made = results?.find(({ workspace }) => workspace.name === name) ?? emptyReport(plan);
  const skipped = skippedOutcomes(decision.apply, own, results !== null);
  return { ...made, outcomes: [...made.outcomes, ...skipped] };
}
function remedyFor(problem, detail) {
  const again = "run this job again: changes that are already applied are not repeated";
  if (problem === void 0 || detail === "counts") return again;
  return withRemedy(problem.message, problem.way);
}

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
  const isReviewed = (change) => reviewed.has(changeKey(reviewedChange(change)));
  const others = changes.filter((change) => !isReviewed(change));
  const isPreExisting = ({ origin }) => origin === "pre-existing" && !ownershipChanged;
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
function findTokensNotInReview({ token_changes }, reviews) {
  const reviewed = new Set(reviews.flatMap((review) => review.token_changes.map(tokenChangeKey)));
  const changes = reviews.flatMap((review) => review.changes);
  return (token_changes ?? []).map(reviewedTokenChange).filter(
    (one) => !reviewed.has(tokenChangeKey(one)) && !changes.some((change) => createsWithPlaces(change, one))
  );
}
function createsWithPlaces(change, { name, environment, deliver_to }) {
  if (change.name !== name || change.environment !== environment || change.token === null) return false;
  const places = typeof deliver_to === "string" || deliver_to === null ? [] : deliver_to;
  const reviewed = change.token;
  return places.every(({ sink, place }) => reviewed.some((one) => one.sink === sink && one.place === place));
}
function noLongerPlanned(reviews, changes) {
  const planned = new Set(changes.map(({ digest }) => digest));
  const gone = reviews.flatMap((review) => review.changes.filter(({ digest }) => !planned.has(digest)));
  return [...new Map(gone.map((change) => [change.digest, change])).values()];
}

// src/action/merged/apply-merged-plan.ts
async function applyMergedPlan(world, services) {
  const { context, inputs, keyward, runner } = world;
  const config = await configAt(context.sha, world, services.history);
  await requireTip(context, services, config);
  const workspaces = inputs.workspaces.length > 0 ? inputs.workspaces : workspaceNames(config);
  const merged = await gatherMerged(context, workspaces, services);
  const before = merged.base === null ? null : await configAt(merged.base, world, services.history);
  const programs = merged.base === null ? [] : await services.history.changedPrograms(merged.base, context.sha, [before, config]);
  const changesOf = settingChanges(before, config, programs);
  const base = merged.base === null ? {} : { base: await services.history.unpack(merged.base) };
  const entries = workspaceNames(config).filter((name) => mayTouch(inputs.workspaces, name));
  const noSinks = entries.some((name) => changesOf(name).destinationChanges.length > 0);
  const request = { workspaces: inputs.workspaces, out: planFile(world), noSinks };
  const { document } = await keyward.plan({ ...request, ...base });
  await outputPlan(runner, document, planFile(world));
  const reader = await summaryReader(world, null);
  await showPlan(world, document, reader);
  const failed = planFailure(world, document, reader);
  if (failed !== null) return failed;
  const reviewsOf = reviewer(merged, trustedWorkflowOf(context), services);
  const groups = [];
  for (const { name, plans } of planGroups(document.plans, inputs.workspaces)) {
    const verdicts = [];
    for (const plan of plans.filter(({ status }) => status === "ok")) {
      const found = await reviewsOf(plan.workspace, name);
      const changes = changesOf(entryOf(plan.workspace));
      const ownershipChanged = changes.ownershipChanges.length > 0;
      const { applyPreExisting } = inputs;
      const decision = decide({ plan, ...found, applyPreExisting, ownershipChanged });
      verdicts.push({ plan, ...found, decision, ...changes });
    }
    groups.push({ name, verdicts });
  }
  return applyAll(world, services, merged, { groups, document });
}
function settingChanges(before, after, programs) {
  const known = /* @__PURE__ */ new Map();
  return (entry) => {
    const found = known.get(entry) ?? {
      destinationChanges: [
        ...destinationChanges(before, after, entry),
        ...programs.map((file) => `the program ${file}`)
      ],
      ownershipChanges: ownershipChanges(before, after, entry)
    };
    known.set(entry, found);
    return found;
  };
}
async function applyAll(world, services, merged, { groups, document }) {
  const reasons = [];
  for (const group of groups) {
    const reason = await reportHalt(world, services, merged, group);
    if (reason !== null) reasons.push(reason);
  }
  const halted = reasons.find((reason) => reason === "unreviewed") ?? reasons[0] ?? null;
  if (groups.some(haltsAll)) return halted;
  const unread = document.plans.filter(isUnreadCustomer);
  const failure = await applyDecisions(world, services, merged, groups, unread.map(leftOutReport));
  return halted ?? failure ?? unreadFailure(world, unread);
}

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

// src/action/commands/apply.ts
async function applyCommand(world) {
  return applyApproved(world, recorder(world));
}
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
export {
  applyCommand
};
