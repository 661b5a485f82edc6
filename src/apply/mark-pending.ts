import type { Change } from "../model/plan.ts";
import type { PendingMarker } from "../model/token.ts";
import { markPending, type OpenTarget, restore } from "../sinks/issue.ts";
import type { Run } from "./apply-run.ts";
import { told } from "./failures.ts";

/**
 * Says at every place what is about to be sent. False where nothing may be sent: one of them does not take it, which
 * ends the change, or the run was halted meanwhile, which leaves it as it was.
 */
export async function announced(
  run: Run,
  change: Change,
  target: OpenTarget,
  about: PendingMarker["about"],
): Promise<boolean> {
  try {
    await markPending(target, change, about);
    if (!run.halt.stopped()) return true;
    await restore(target);
    return false;
  } catch (error) {
    const message = `nothing was issued, since its place could not be marked: ${told(error)}`;
    run.ledger.end(change, { status: "failed", id: change.id, error: { code: "sink", message } });
    return false;
  }
}
