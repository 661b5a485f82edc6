import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  configAt,
  githubFinder,
  openHistory,
  requireTip,
  trustedWorkflowOf
} from "./action-review-find.js";
import "./action-review-unzip.js";
import {
  outputPlan
} from "./action-commands-plan-outputs.js";
import {
  planFailure,
  requireTrustedEvent,
  showPlan,
  summaryReader
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
import "./github-error.js";
import "./run.js";
import {
  renderReportMarkdown,
  renderReportText,
  statusText,
  totalsText
} from "./commands-show.js";
import "./run-watch-watch.js";
import "./render-width.js";
import "./render-token-concern.js";
import {
  writePrivate
} from "./run-output-file-private-file.js";
import "./render-heading.js";
import "./render-problems-problem-markdown.js";
import "./render-markdown-reader.js";
import "./render-problems-problem-text.js";
import "./render-problems-places.js";
import "./run-attempt.js";
import "./run-prepare.js";
import "./plan-identity-scope.js";
import "./config-token.js";
import "./render-markdown-code.js";
import "./run-input-read-options.js";
import "./config-rate.js";
import "./plan-tokens-turns.js";
import "./model-pair.js";
import "./util-duration.js";
import "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import {
  plainStyle
} from "./run-gate-gate.js";
import "./render-plan-values.js";
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

// src/action/commands/rotate.ts
import path from "node:path";
async function rotateCommand(world) {
  const { runner, context, inputs } = world;
  await requireTrustedEvent(world);
  await requireNewest(world);
  const { code, document, report } = await world.keyward.rotate({ workspaces: inputs.workspaces });
  await outputPlan(runner, document, "");
  if (report === null) {
    const reader = await summaryReader(world, null);
    await showPlan(world, document, reader);
    return planFailure(world, document, reader) ?? fail(runner, "error", "no token was rotated", "see the log");
  }
  const file = path.join(context.temporary, "keyward-report.json");
  await writePrivate(file, jsonText(report), "the report");
  await runner.output("report-file", file);
  await showReport(world, report);
  if (code === exitCode.fine) return null;
  return fail(
    runner,
    "incomplete",
    "not every token was rotated",
    "see the job summary, and run the job again"
  );
}
async function requireNewest(world) {
  const { context, github } = world;
  if (github === null)
    throw new KeywardError(
      `rotate asks GitHub whether ${context.defaultBranch} has changed since this run's commit, and the input github-token is missing`,
      "set the input `github-token` to `${{ github.token }}`, with the permission contents: read"
    );
  const history = await openHistory(world);
  const finder = githubFinder(github, trustedWorkflowOf(context));
  const remedy = `do not run it again: start the workflow on the newest commit of ${context.defaultBranch}`;
  await requireTip(context, { finder, history }, await configAt(context.sha, world, history), remedy);
}
async function showReport({ runner, inputs }, report) {
  if (inputs.detail === "full") {
    runner.log(renderReportText(report, plainStyle));
    return runner.summary(`## Rotation of tokens

${renderReportMarkdown(report)}`);
  }
  const { results } = report;
  const text = results.length > 1 ? totalsText(results) : results.map(({ outcomes }) => statusText(outcomes)).join("");
  runner.log(text);
  return runner.summary(`## Rotation of tokens

${text}
`);
}
export {
  rotateCommand
};
