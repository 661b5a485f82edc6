import type { Change, RotateChange, UpdateChange } from "../model/change.ts";
import type { Live } from "../model/client.ts";
import type { PendingMarker } from "../model/token/token.ts";
import { markPending, restore } from "../sinks/issue.ts";
import type { OpenTarget } from "../sinks/open-target.ts";
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

/**
 * Marks the places of a token that is to be issued before its client is updated: where the client is renamed, the next plan
 * looks there for what is known of its token, and where it gets other values, it is no longer known by those that it was
 * created with. Resolves with false if that failed, which ends the update.
 */
export async function markedBeforeUpdate(
  run: Run,
  update: UpdateChange,
  rotation: RotateChange | undefined,
  live: Live,
): Promise<boolean> {
  if (rotation === undefined) return true;
  try {
    const about = { action: "regenerate", id: live.id, updated_at: live.token_updated_at } as const;
    await markPending(run.targetOf(rotation), rotation, about);
    return true;
  } catch (error) {
    const message = `it was not sent, because a new token is issued for it afterwards, and the place of that token could not be marked: ${errorText(error)}`;
    run.ledger.end(update, { status: "failed", id: live.id, error: { code: "sink", message } });
    return false;
  }
}
