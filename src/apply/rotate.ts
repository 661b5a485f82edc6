import type { Live } from "../model/client.ts";
import type { RotateChange } from "../model/change.ts";
import { isMigrated } from "../model/migrated.ts";
import { restore } from "../sinks/issue.ts";
import { certainlyFailed, endingOf, isHeldBack, isRefused, withNote } from "./failures.ts";
import { markedPending } from "./mark-pending.ts";
import { handOver } from "./hand-over.ts";
import type { MayGo } from "../workato/api.ts";
import type { OpenIssuance } from "./lost-answers/open-issuance.ts";
import { openIssuanceOf, isLost } from "./lost-answers/regenerate.ts";
import type { Run } from "./apply-run.ts";

const replaceMigrated =
  "The client was made from a legacy API key, and Workato issues no new token for it: declare a new client in its place, let its users change to that one's token, then delete this one";

/**
 * Issues a new token for a client and delivers it; the earlier one stops working at once. Resolves with false if it was
 * held back; if its answer was lost it is added to `lost`.
 */
export async function rotateOne(
  run: Run,
  change: RotateChange,
  live: Live,
  mayGo: MayGo,
  lost: OpenIssuance[],
): Promise<boolean> {
  const target = run.targetOf(change);
  const about = { action: "regenerate", id: live.id, updated_at: live.token_updated_at } as const;
  if (!(await markedPending(run, change, target, about))) return true;
  run.ledger.begin(change);
  try {
    const issued = await run.api.regenerateToken(live.id, { mayGo });
    if (change.own) run.onOwnToken(live.id, issued.token);
    run.ledger.end(change, await handOver(run, change, target, issued, null));
  } catch (error) {
    if (certainlyFailed(error)) await restore(target);
    if (isHeldBack(error)) {
      run.ledger.takeBack(change);
      return false;
    }
    if (isLost(error)) {
      lost.push(openIssuanceOf(run, { change, id: live.id, target, about, sent: null }, error));
      return true;
    }
    const ending = endingOf(error, live.id);
    const isFinal = isRefused(error) && isMigrated(live.name);
    run.ledger.end(change, isFinal ? withNote(ending, replaceMigrated) : ending);
    run.halt.learn(error);
  }
  return true;
}
