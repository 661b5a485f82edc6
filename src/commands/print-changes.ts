import path from "node:path";
import type { PlanDocument } from "../model/plan.ts";
import type { ReportDocument } from "../model/report.ts";
import { hasChanges } from "../run/gate.ts";
import type { Edge, Listener, Written } from "../run/task.ts";
import { jsonText, writePrivate } from "../run/private-file.ts";
import { isRefused } from "../run/attempt.ts";
import type { CommandFlags } from "../run/prepare.ts";
import type { System } from "../run/system.ts";
import { showPlan, showReport } from "./show.ts";

/** Prints the plan of a changing command and the report of its changes, which `--report FILE` writes too. */
export function printChanges(
  flags: Pick<CommandFlags, "onResult"> & { readonly report?: string },
  { voice, system }: Edge,
): Omit<Listener, "starting"> {
  let changes = false;
  return {
    async planned(document: PlanDocument): Promise<void> {
      flags.onResult?.(document);
      changes = hasChanges(document.plans);
      // In JSON, the report is the result, if there is one.
      if (voice.format !== "json" || isRefused(document.plans))
        system.out(showPlan(document, voice, system.outStyle));
      // Nothing has been sent: a plan that cannot be written ends the run.
      await system.flush("everything");
    },
    async reported(report: ReportDocument): Promise<Written> {
      flags.onResult?.(report);
      const { report: name } = flags;
      const filed =
        name === undefined ||
        (await attempted(
          () => writePrivate(path.resolve(system.cwd, name), jsonText(report), "the report"),
          system,
        ));
      if (voice.format === "json" || changes) system.out(showReport(report, voice, system.outStyle));
      const printed = await attempted(() => system.flush("results"), system);
      return filed && printed ? "written" : "unwritten";
    },
  };
}

/** The changes have been made: a report that cannot be written is an error message, and is still printed. */
async function attempted(write: () => Promise<unknown>, { err }: System): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    err(`${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}
