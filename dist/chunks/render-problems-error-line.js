import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  forTerminal,
  placeText,
  sourceText
} from "./render-plan-values.js";

// src/render/problems/error-line.ts
function errorLine(word, parts, way, rule) {
  const what = parts.filter((part) => part !== "").join(": ");
  return `${word}: ${forTerminal(`${what}${way === "" ? "" : ` \u2192 ${way}`}${rule === "error" ? "" : ` [${rule}]`}`.replaceAll("\n", " "))}
`;
}
function findingErrors(findings) {
  return findings.map(
    ({ file, line, column, message, fix, rule }) => errorLine("error", [`${file}:${line}:${column}`, message], fix, rule)
  ).join("");
}
function planErrors({
  problems,
  plans
}) {
  const ofPlans = plans.map((plan) => problemErrors(wordOf(plan), plan.workspace.name, plan.problems));
  return [problemErrors("error", "", problems), ...ofPlans].join("");
}
function problemErrors(word, workspace, problems) {
  return problems.map(
    ({ message, way, rule, source }) => errorLine(word, [workspace, source === null ? "" : sourceText(source), message], way, rule)
  ).join("");
}
function reportErrors({ results }) {
  return results.flatMap(({ workspace, outcomes }) => outcomes.map((outcome) => outcomeLine(workspace.name, outcome))).join("");
}
function wordOf({ status }) {
  return status === "refused" ? "refused" : "error";
}
function outcomeLine(workspace, outcome) {
  const { status, error, action, name } = outcome;
  if (error === null || status === "skipped") return "";
  const place = placeText(outcome);
  const what = `${action} ${name}${place === "" ? "" : ` ${place}`}`;
  return errorLine(status, [workspace, what, error.message], "", error.code);
}

export {
  findingErrors,
  planErrors,
  problemErrors,
  reportErrors
};
