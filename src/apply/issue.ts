import type { ClientValues } from "../model/client.ts";
import type { Change } from "../model/plan.ts";
import type { PendingMarker } from "../model/token.ts";
import { deliver, markPending, type OpenTarget, restore } from "../tokens/issuance.ts";
import type { Issued } from "../workato/api.ts";
import { deviations, deviationText } from "./as-sent.ts";
import { told } from "./failures.ts";
import type { Ending } from "./ledger.ts";
import type { Run } from "./run.ts";

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

/** Delivers an issued token, and says how the change ended; `sent`: what the answer is compared with, if anything. */
export async function handOver(
  run: Run,
  change: Change,
  target: OpenTarget,
  { client, token }: Issued,
  sent: ClientValues | null,
): Promise<Ending> {
  const { name, environment } = change;
  const { id, token_updated_at } = client;
  try {
    await deliver(target, token, { id, name, environment, token_updated_at }, run.clock);
  } catch (error) {
    return { status: "failed", id, error: { code: "not-delivered", message: notDelivered(error) } };
  }
  return sent === null ? { status: "done", id } : comparedEnding(id, sent, client);
}

/** How a change ended that Workato took: done, unless an answer shows another value than was sent. */
export function comparedEnding(id: number, sent: ClientValues, shown: ClientValues): Ending {
  const found = deviations(sent, shown);
  if (found.length === 0) return { status: "done", id };
  return { status: "failed", id, error: { code: "not-as-sent", message: notAsSent(deviationText(found)) } };
}

function notAsSent(text: string): string {
  return `Workato took the change, but shows other values: ${text}: plan again, and look at the client in Workato`;
}

function notDelivered(error: unknown): string {
  return `its token was issued and could not be delivered: ${told(error)}. Then apply again: a new token is issued and delivered`;
}
