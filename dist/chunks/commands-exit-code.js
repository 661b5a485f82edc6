import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  hasChanges
} from "./run-gate-gate.js";
import {
  RefusedError,
  StaleError
} from "./model-errors.js";

// src/commands/exit-code.ts
var exitCode = {
  fine: 0,
  error: 1,
  changesPending: 2,
  incomplete: 3,
  refused: 4,
  stale: 5
};
function endedCode(ended, { detailed }) {
  switch (ended.kind) {
    case "planned":
      return plansCode(ended.document.plans, detailed);
    case "declined":
      return exitCode.error;
    case "applied":
      return ended.written === "written" ? reportCode(ended.report, ended.auditIsBroken) : unwrittenCode(ended.report);
  }
}
function errorCode(error) {
  if (error instanceof RefusedError) return exitCode.refused;
  return error instanceof StaleError ? exitCode.stale : exitCode.error;
}
function checkCode({
  findings,
  problems
}) {
  if (findings > 0) return exitCode.error;
  return problems > 0 ? exitCode.refused : exitCode.fine;
}
function plansCode(plans, detailed) {
  if (plans.some(({ status }) => status === "error")) return exitCode.error;
  if (plans.some(({ status }) => status === "refused")) return exitCode.refused;
  return detailed && hasChanges(plans) ? exitCode.changesPending : exitCode.fine;
}
function sentAnything({ results }) {
  return results.some(({ outcomes }) => outcomes.some(({ status }) => status !== "skipped"));
}
function unwrittenCode({ results }) {
  return sentAnything({ results }) ? exitCode.incomplete : exitCode.error;
}
function reportCode(report, auditIsBroken) {
  const { results } = report;
  const outcomes = results.flatMap((result) => result.outcomes);
  const isUnread = results.some(({ problems }) => problems !== void 0);
  if (!isUnread && outcomes.every(({ status }) => status === "done")) return exitCode.fine;
  const isBroken = isUnread || auditIsBroken || outcomes.some(({ error }) => error?.code === "redis");
  return isBroken && !sentAnything(report) ? exitCode.error : exitCode.incomplete;
}

export {
  exitCode,
  endedCode,
  errorCode,
  checkCode
};
