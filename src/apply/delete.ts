import type { Live } from "../model/client.ts";
import type { DeleteChange } from "../model/change.ts";
import { isHeldBack } from "./doubt.ts";
import { endingOf } from "./failures.ts";
import type { MayGo } from "../workato/api.ts";
import type { Run } from "./apply-run.ts";

/** Deletes a client; a client that is already gone counts as done. Resolves with false if the request was held back. */
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
  }
  return true;
}
