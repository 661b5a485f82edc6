import { jsonText } from "../../util/json.ts";
import path from "node:path";
import { writePrivate } from "../../run/output-file/private-file.ts";
import { exitCode } from "../../commands/exit-code.ts";
import { renderReportMarkdown } from "../../render/report/report-markdown.ts";
import { renderReportText } from "../../render/report/report-text.ts";
import { statusText, totalsText } from "../../render/report/report-view.ts";
import { plainStyle } from "../../render/style.ts";
import type { ReportDocument } from "../../model/report.ts";
import { fail } from "../failure.ts";
import { outputPlan } from "./plan-outputs.ts";
import type { CommandWorld, FailureReason } from "../ports.ts";
import { planFailure, showPlan } from "./show.ts";
import { KeywardError } from "../../model/errors.ts";
import { requireTrustedEvent } from "../plan-basis/event-trust.ts";
import { requireTip } from "../plan-basis/require-tip.ts";
import { openHistory } from "../merged/history.ts";
import { trustedWorkflowOf } from "../merged/gather.ts";
import { configAt } from "../review/config-at.ts";
import { summaryReader } from "../reader.ts";
import { githubFinder } from "../review/find.ts";

/** `command: rotate`: rotates the tokens that are due, and writes a report; resolves with the reason why the step fails (already reported), or null. */
export async function rotateCommand(world: CommandWorld): Promise<FailureReason | null> {
  const { runner, context, inputs } = world;
  await requireTrustedEvent(world);
  await requireNewest(world);
  const { code, document, report } = await world.keyward.rotate({ workspaces: inputs.workspaces });
  await outputPlan(runner, document, "");
  if (report === null) {
    const reader = await summaryReader(world, null);
    await showPlan(world, document, reader);
    return (
      planFailure(world, document, reader) ?? fail(runner, "error", "no token was rotated", "see the log")
    );
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
    "see the job summary, and run the job again",
  );
}

/** A run of an earlier commit could deliver tokens to the sinks of an earlier configuration. */
async function requireNewest(world: CommandWorld): Promise<void> {
  const { context, github } = world;
  if (github === null)
    throw new KeywardError(
      `rotate asks GitHub whether ${context.defaultBranch} has changed since this run's commit, and the input github-token is missing`,
      "set the input `github-token` to `${{ github.token }}`, with the permission contents: read",
    );
  const history = await openHistory(world);
  const finder = githubFinder(github, trustedWorkflowOf(context));
  const remedy = `do not run it again: start the workflow on the newest commit of ${context.defaultBranch}`;
  await requireTip(context, { finder, history }, await configAt(context.sha, world, history), remedy);
}

async function showReport({ runner, inputs }: CommandWorld, report: ReportDocument): Promise<void> {
  if (inputs.detail === "full") {
    runner.log(renderReportText(report, plainStyle));
    return runner.summary(`## Rotation of tokens\n\n${renderReportMarkdown(report)}`);
  }
  const { results } = report;
  const text =
    results.length > 1 ? totalsText(results) : results.map(({ outcomes }) => statusText(outcomes)).join("");
  runner.log(text);
  return runner.summary(`## Rotation of tokens\n\n${text}\n`);
}
