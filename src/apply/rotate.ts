import type { Live } from "../model/client.ts";
import type { Change } from "../model/plan.ts";
import { restore } from "../tokens/issuance.ts";
import { certainlyFailed, endingOf } from "./failures.ts";
import { announced, handOver } from "./issue.ts";
import type { Run } from "./run.ts";

/** Issues a new token for a client and delivers it; the earlier one stops working at once. */
export async function rotateOne(run: Run, change: Change, live: Live): Promise<void> {
  const places = run.places(change);
  const about = { action: "regenerate", id: live.id, updated_at: live.token_updated_at } as const;
  if (!(await announced(run, change, places, about))) return;
  run.ledger.begin(change);
  try {
    const issued = await run.api.regenerateToken(live.id);
    run.ledger.end(change, await handOver(run, change, places, issued, null));
  } catch (error) {
    if (certainlyFailed(error)) await restore(places);
    run.ledger.end(change, endingOf(error, live.id));
    run.halt.learn(error);
  }
}
