import type { Live } from "../model/client.ts";
import type { DeleteChange } from "../model/change.ts";
import { doubtOf, isForbidden, isHeldBack } from "./doubt.ts";
import { endingOf } from "./failures.ts";
import type { Ending } from "./ledger.ts";
import type { MayGo } from "../workato/api.ts";
import type { Run } from "./apply-run.ts";

/** Deletes a client; a client that is gone in the end counts as done. Resolves with false if the request was held back. */
export async function deleteOne(run: Run, change: DeleteChange, live: Live, mayGo: MayGo): Promise<boolean> {
  run.ledger.begin(change);
  try {
    await run.api.deleteClient(live.id, { mayGo });
    run.ledger.end(change, { status: "done", id: live.id });
  } catch (error) {
    if (isHeldBack(error)) {
      run.ledger.takeBack(change);
      return false;
    }
    run.ledger.end(change, endingOf(error, live.id));
    run.halt.learn(error);
    if (doubtOf(error) !== "none" && !isForbidden(error)) await lookUp(run, change, error);
  }
  return true;
}

/** Reads a client whose delete was lost, or answered with an error: that shows whether it took effect all the same. */
async function lookUp(run: Run, change: DeleteChange, error: unknown): Promise<void> {
  if (!run.halt.mayRead()) return;
  try {
    const shown = await run.api.readClient(change.id);
    run.ledger.end(change, shown === null ? { status: "done", id: change.id } : stillLive(error, change.id));
  } catch (unread) {
    // What is known of it stays as it is.
    run.halt.learn(unread);
  }
}

function stillLive(error: unknown, id: number): Ending {
  const ending = endingOf(error, id);
  if (ending.status !== "unknown") return ending;
  const message = `${ending.error.message}. It is still live: plan again`;
  return { status: "failed", id, error: { code: ending.error.code, message } };
}
