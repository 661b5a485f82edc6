import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  eventLine
} from "./commands-event-line.js";
import {
  showPlan,
  showReport
} from "./commands-show.js";
import {
  __name
} from "./runtime.js";

// src/commands/print-result.ts
function printPlan(document, voice, system) {
  const { format } = voice;
  if (format !== "jsonl") return system.out(showPlan(document, { ...voice, format }, system.outStyle));
  for (const problem of document.problems) printEvent({ type: "error", workspace: null, problem }, system);
  for (const plan of document.plans) printEvent({ type: "plan", plan }, system);
}
__name(printPlan, "printPlan");
function printReport(report, voice, system) {
  const { format } = voice;
  if (format !== "jsonl") return system.out(showReport(report, { ...voice, format }, system.outStyle));
  for (const result of report.results) printEvent({ type: "report", result }, system);
}
__name(printReport, "printReport");
function eventPrinter({ format }, system) {
  return format === "jsonl" ? (event) => printEvent(event, system) : () => void 0;
}
__name(eventPrinter, "eventPrinter");
function printEvent(event, { out, clock }) {
  out(eventLine(event, clock.now()));
}
__name(printEvent, "printEvent");

export {
  printPlan,
  printReport,
  eventPrinter
};
