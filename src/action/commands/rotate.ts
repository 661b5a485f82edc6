import { jsonText } from "../../util/json.ts";
import path from "node:path";
import { writePrivate } from "../../run/private-file.ts";
import { exitCode } from "../../commands/exit-code.ts";
import { renderReportMarkdown } from "../../render/report/report-markdown.ts";
import { renderReportText } from "../../render/report/report-text.ts";
import { statusText } from "../../render/report/report-view.ts";
import { plainStyle } from "../../render/style.ts";
import type { ReportDocument } from "../../model/report.ts";
import { fail } from "../failure.ts";
import { outputPlan } from "./plan-outputs.ts";
import type { CommandWorld, FailureReason } from "../ports.ts";
import { planFailure, showPlan } from "./show.ts";
import { requireTrustedEvent } from "../plan-basis/event-trust.ts";

/** `command: rotate`: rotates the tokens that are due, and writes a report; resolves with the reason why the step fails (already reported), or null. */
export async function rotateCommand(world: CommandWorld): Promise<FailureReason | null> {
  const { runner, context, inputs } = world;
  await requireTrustedEvent(world);
  const { code, document, report } = await world.keyward.rotate({ workspaces: inputs.workspaces });
  await outputPlan(runner, document, "");
  if (report === null) {
    await showPlan(world, document);
    return planFailure(world, document) ?? fail(runner, "error", "no token was rotated", "see the log");
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

async function showReport({ runner, inputs }: CommandWorld, report: ReportDocument): Promise<void> {
  if (inputs.detail === "full") {
    runner.log(renderReportText(report, plainStyle));
    return runner.summary(`## Rotation of tokens\n\n${renderReportMarkdown(report)}`);
  }
  const text = report.results.map(({ outcomes }) => statusText(outcomes)).join("; ");
  runner.log(text);
  return runner.summary(`## Rotation of tokens\n\n${text}\n`);
}
