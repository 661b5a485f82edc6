import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  forTerminal,
  placeText,
  sourceText
} from "./render-plan-values.js";
import {
  __name
} from "./runtime.js";

// src/render/problems/error-line.ts
function errorLine(word, parts, way, rule) {
  const what = parts.filter((part) => part !== "").join(": ");
  return `${word}: ${forTerminal(`${what}${way === "" ? "" : ` \u2192 ${way}`}${rule === "error" ? "" : ` [${rule}]`}`.replaceAll("\n", " "))}
`;
}
__name(errorLine, "errorLine");
function findingErrors(findings) {
  return findings.map(
    ({ file, line, column, message, fix, rule }) => errorLine("error", [`${file}:${line}:${column}`, message], fix, rule)
  ).join("");
}
__name(findingErrors, "findingErrors");
function planErrors({
  problems,
  plans
}) {
  const ofPlans = plans.map((plan) => problemErrors(wordOf(plan), plan.workspace.name, plan.problems));
  return [problemErrors("error", "", problems), ...ofPlans].join("");
}
__name(planErrors, "planErrors");
function problemErrors(word, workspace, problems) {
  return problems.map(
    ({ message, way, rule, source }) => errorLine(word, [workspace, source === null ? "" : sourceText(source), message], way, rule)
  ).join("");
}
__name(problemErrors, "problemErrors");
function reportErrors({ results }) {
  return results.flatMap(({ workspace, outcomes }) => outcomes.map((outcome) => outcomeLine(workspace.name, outcome))).join("");
}
__name(reportErrors, "reportErrors");
function wordOf({ status }) {
  return status === "refused" ? "refused" : "error";
}
__name(wordOf, "wordOf");
function outcomeLine(workspace, outcome) {
  const { status, error, action, name } = outcome;
  if (error === null || status === "skipped") return "";
  const place = placeText(outcome);
  const what = `${action} ${name}${place === "" ? "" : ` ${place}`}`;
  return errorLine(status, [workspace, what, error.message], "", error.code);
}
__name(outcomeLine, "outcomeLine");

export {
  findingErrors,
  planErrors,
  problemErrors,
  reportErrors
};
