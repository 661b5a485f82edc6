import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  eventLine
} from "./commands-event-line.js";
import {
  showPlan,
  showReport
} from "./commands-show.js";

// src/commands/print-result.ts
function printPlan(document, voice, system) {
  const { format } = voice;
  if (format !== "jsonl") return system.out(showPlan(document, { ...voice, format }, system.outStyle));
  for (const problem of document.problems) printEvent({ type: "error", workspace: null, problem }, system);
  for (const plan of document.plans) printEvent({ type: "plan", plan }, system);
}
function printReport(report, voice, system) {
  const { format } = voice;
  if (format !== "jsonl") return system.out(showReport(report, { ...voice, format }, system.outStyle));
  for (const result of report.results) printEvent({ type: "report", result }, system);
}
function eventPrinter({ format }, system) {
  return format === "jsonl" ? (event) => printEvent(event, system) : () => void 0;
}
function printEvent(event, { out, clock }) {
  out(eventLine(event, clock.now()));
}

export {
  printPlan,
  printReport,
  eventPrinter
};
