import { jsonText } from "../util/json.ts";
import type { PlanDocument } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
import { hasChanges } from "../run/gate/gate.ts";
import type { Listener, Written } from "../run/task.ts";
import { attempted } from "../run/output-file/attempted.ts";
import { proveResultFile } from "../run/output-file/result-file.ts";
import { endsRun } from "../run/left-out.ts";
import type { CommandFlags } from "../run/prepare.ts";
import { type EventFormat, isData, type System, type Voice } from "../run/system.ts";
import { withFlagHints } from "./flag-hints.ts";
import { planErrors, reportErrors } from "../render/problems/error-line.ts";
import { forTerminal } from "../render/safe.ts";
import { leftText } from "../render/report/left-text.ts";
import { eventPrinter, printPlan, printReport } from "./print-result.ts";

/**
 * Prints the plan of a changing command and the report of its changes, which `--report FILE` writes too. That file is
 * proved writable here, before anything is sent; throws `KeywardError` if it is not. `next`: the command that does what is
 * left, which a person reads last.
 */
export async function printChanges(
  flags: Pick<CommandFlags, "onResult"> & { readonly report?: string },
  { voice, system }: { readonly voice: Voice<EventFormat>; readonly system: System },
  next: (report: ReportDocument) => string,
): Promise<Omit<Listener, "starting">> {
  const file = await proveResultFile(flags.report, { flag: "--report", what: "the report" }, system);
  let changes = false;
  return {
    happened: eventPrinter(voice, system),
    async planned(document: PlanDocument): Promise<void> {
      flags.onResult?.(document);
      changes = hasChanges(document.plans);
      // In JSON, the report is the result, if there is one.
      if (voice.format !== "json" || endsRun(document.plans)) printPlan(document, voice, system);
      if (isData(voice.format)) system.err(planErrors(withFlagHints(document)));
      // Nothing has been sent: a plan that cannot be written ends the run.
      await system.flush("everything");
    },
    async reported(report: ReportDocument): Promise<Written> {
      flags.onResult?.(report);
      // The changes have been made: a report that cannot be written to its file is still printed.
      const filed = await attempted(async () => file?.write(jsonText(report)), system);
      if (isData(voice.format) || changes) printReport(report, voice, system);
      if (isData(voice.format)) system.err(reportErrors(report));
      const printed = await attempted(() => system.flush("results"), system);
      if (flags.onResult === undefined && voice.format === "text" && !voice.quiet)
        system.err(nextText(report, next));
      return filed && printed ? "written" : "unwritten";
    },
  };
}

/** Empty if everything is done. */
function nextText(report: ReportDocument, next: (report: ReportDocument) => string): string {
  const left = leftText(report);
  return left === "" ? "" : `→ ${left}: ${forTerminal(next(report))}\n`;
}
