import type { Finding } from "../../model/finding.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import type { Outcome, ReportDocument } from "../../model/report.ts";
import { placeText, sourceText } from "../plan/plan-view.ts";
import { forTerminal } from "../safe.ts";

/** An error in one line, as a log shows it: "error: production: what is wrong → what to do [rule]"; ends with a newline. */
function errorLine(word: string, parts: readonly string[], way: string, rule: string): string {
  const what = parts.filter((part) => part !== "").join(": ");
  return `${word}: ${forTerminal(`${what}${way === "" ? "" : ` → ${way}`}${rule === "error" ? "" : ` [${rule}]`}`.replaceAll("\n", " "))}\n`;
}

/** Each finding in one line; "" if there are none. */
export function findingErrors(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, message, fix, rule }) =>
      errorLine("error", [`${file}:${line}:${column}`, message], fix, rule),
    )
    .join("");
}

/** What is wrong in one workspace, by its plan or its inventory. */
type WorkspaceProblems = Pick<WorkspacePlan, "workspace" | "status" | "problems">;

/** Each problem of a document with several workspaces in one line; "" if there are none. */
export function planErrors({
  problems,
  plans,
}: {
  readonly problems: readonly Problem[];
  readonly plans: readonly WorkspaceProblems[];
}): string {
  const ofPlans = plans.map((plan) => problemErrors(wordOf(plan), plan.workspace.name, plan.problems));
  return [problemErrors("error", "", problems), ...ofPlans].join("");
}

/** Each problem of a workspace in one line; "" if there are none. */
export function problemErrors(
  word: "error" | "refused",
  workspace: string,
  problems: readonly Problem[],
): string {
  return problems
    .map(({ message, way, rule, source }) =>
      errorLine(word, [workspace, source === null ? "" : sourceText(source), message], way, rule),
    )
    .join("");
}

/** Each change of a report that failed, or is not known to have ended, in one line; "" if there are none. */
export function reportErrors({ results }: ReportDocument): string {
  return results
    .flatMap(({ workspace, outcomes }) => outcomes.map((outcome) => outcomeLine(workspace.name, outcome)))
    .join("");
}

function wordOf({ status }: WorkspaceProblems): "error" | "refused" {
  return status === "refused" ? "refused" : "error";
}

function outcomeLine(workspace: string, outcome: Outcome): string {
  const { status, error, action, name } = outcome;
  if (error === null || status === "skipped") return "";
  const place = placeText(outcome);
  const what = `${action} ${name}${place === "" ? "" : ` ${place}`}`;
  return errorLine(status, [workspace, what, error.message], "", error.code);
}
