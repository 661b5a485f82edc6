import type { Live } from "../model/client.ts";
import type { Change } from "../model/plan.ts";
import { endingOf } from "./failures.ts";
import type { Run } from "./run.ts";

/** Deletes a client; one that is gone already is what was wanted. */
export async function deleteOne(run: Run, change: Change, live: Live): Promise<void> {
  run.ledger.begin(change);
  try {
    await run.api.deleteClient(live.id);
    run.ledger.end(change, { status: "done", id: live.id });
  } catch (error) {
    run.ledger.end(change, endingOf(error, live.id));
    run.halt.learn(error);
  }
}
