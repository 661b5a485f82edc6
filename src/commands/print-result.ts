import type { LineEvent } from "../model/event.ts";
import type { PlanDocument } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
import type { EventFormat, System, Voice } from "../run/system.ts";
import { eventLine } from "./event-line.ts";
import { showPlan, showReport } from "./show.ts";

/** Prints a plan: in jsonl as one event for each problem of no workspace, and one for each workspace. */
export function printPlan(document: PlanDocument, voice: Voice<EventFormat>, system: System): void {
  const { format } = voice;
  if (format !== "jsonl") return system.out(showPlan(document, { ...voice, format }, system.outStyle));
  for (const problem of document.problems) printEvent({ type: "error", workspace: null, problem }, system);
  for (const plan of document.plans) printEvent({ type: "plan", plan }, system);
}

/** Prints a report: in jsonl as one event for each workspace. */
export function printReport(report: ReportDocument, voice: Voice<EventFormat>, system: System): void {
  const { format } = voice;
  if (format !== "jsonl") return system.out(showReport(report, { ...voice, format }, system.outStyle));
  for (const result of report.results) printEvent({ type: "report", result }, system);
}

/** Prints what happens in a run in jsonl, and in no other format. */
export function eventPrinter({ format }: Voice, system: System): (event: LineEvent) => void {
  return format === "jsonl" ? (event) => printEvent(event, system) : () => undefined;
}

function printEvent(event: LineEvent, { out, clock }: System): void {
  out(eventLine(event, clock.now()));
}
