import type { Live } from "../model/client.ts";
import type { RotateChange } from "../model/change.ts";
import { restore } from "../sinks/issue.ts";
import { doubtOf, isHeldBack, isLost, isRateLimited } from "./doubt.ts";
import { endingOf, uncheckedEnding } from "./failures.ts";
import { markedPending } from "./mark-pending.ts";
import { handOver } from "./hand-over.ts";
import type { MayGo } from "../workato/api.ts";
import type { OpenIssuance } from "./lost-answers/open-issuance.ts";
import type { AnsweredRotation } from "./lost-answers/answered-rotations.ts";
import { openIssuanceOf } from "./lost-answers/regenerate.ts";
import type { Run } from "./apply-run.ts";

/** The rotations of one round that may have taken effect although they did not succeed. */
export interface DoubtfulRotations {
  readonly lost: OpenIssuance[];
  readonly answered: AnsweredRotation[];
}

/**
 * Issues a new token for a client and delivers it; the earlier one stops working at once. Resolves with false if it was
 * held back; if it may have taken effect although it did not succeed it is added to `doubtful`.
 */
export async function rotateOne(
  run: Run,
  change: RotateChange,
  live: Live,
  mayGo: MayGo,
  doubtful: DoubtfulRotations,
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
    const doubt = doubtOf(error);
    // An attempt before may have been answered with 429 after it took effect: then its places stay pending.
    const untouched = doubt === "none" && !isRateLimited(error);
    if (untouched) await restore(target);
    if (isHeldBack(error)) {
      if (untouched) run.ledger.takeBack(change);
      else run.ledger.end(change, uncheckedEnding(error, live.id, "the run ended before"));
      return false;
    }
    if (isLost(error)) {
      doubtful.lost.push(openIssuanceOf(run, { change, id: live.id, target, about, sent: null }, error));
      return true;
    }
    const answered = doubt === "answered";
    if (answered) doubtful.answered.push({ change, live, target, error });
    run.ledger.end(
      change,
      answered ? uncheckedEnding(error, live.id, "the run ended before") : endingOf(error, live.id),
    );
    run.halt.learn(error);
  }
  return true;
}
