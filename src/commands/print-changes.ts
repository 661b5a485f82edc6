import path from "node:path";
import type { PlanDocument } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
import { hasChanges } from "../run/gate.ts";
import type { Edge, Listener } from "../run/task.ts";
import { jsonText, writePrivate } from "../run/private-file.ts";
import { isRefused } from "../run/attempt.ts";
import type { CommandFlags } from "../run/prepare.ts";
import { showPlan, showReport } from "./show.ts";

/** Prints the plan of a changing command and the report of its changes, which `--report FILE` writes too. */
export function printChanges(
  flags: Pick<CommandFlags, "onResult"> & { readonly report?: string },
  { voice, system }: Edge,
): Omit<Listener, "starting"> {
  let changes = false;
  return {
    planned(document: PlanDocument): void {
      flags.onResult?.(document);
      changes = hasChanges(document.plans);
      // In JSON, the report is the result, if there is one.
      if (voice.format !== "json" || isRefused(document.plans))
        system.out(showPlan(document, voice, system.outStyle));
    },
    async reported(report: ReportDocument): Promise<void> {
      flags.onResult?.(report);
      if (flags.report !== undefined)
        await writeReport(report, path.resolve(system.cwd, flags.report), system.err);
      if (voice.format === "json" || changes) system.out(showReport(report, voice, system.outStyle));
    },
  };
}

/** The changes have been made: a report that cannot be written is an error message, and is still printed. */
async function writeReport(report: ReportDocument, file: string, err: (text: string) => void): Promise<void> {
  try {
    await writePrivate(file, jsonText(report), "the report");
  } catch (error) {
    err(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}
