import type { Change } from "../model/change.ts";
import type { PendingMarker } from "../model/token.ts";
import { markPending, type OpenTarget, restore } from "../sinks/issue.ts";
import type { Run } from "./apply-run.ts";
import { errorText } from "./failures.ts";

/**
 * Marks every place as pending before a token is issued. Resolves with false if nothing may be sent: a place cannot be
 * marked, which ends the change, or the run was halted in the meantime, which leaves the change as it was.
 */
export async function markedPending(
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
    const message = `nothing was issued, because its place could not be marked: ${errorText(error)}`;
    run.ledger.end(change, { status: "failed", id: change.id, error: { code: "sink", message } });
    return false;
  }
}
