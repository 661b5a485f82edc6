import type { Live } from "../../model/client.ts";
import { isMigrated, replaceMigrated } from "../../model/token/migrated.ts";
import type { RotateChange } from "../../model/change.ts";
import { restore } from "../../sinks/issue.ts";
import type { OpenTarget } from "../../sinks/open-target.ts";
import { endingOf, errorText, isRefused, tookEffectEnding, uncheckedEnding, withNote } from "../failures.ts";
import type { Ending } from "../ledger.ts";
import { listRequests, type Run } from "../apply-run.ts";
import { mapConcurrent } from "../../util/map-async.ts";
import { laterBy } from "./token-time.ts";

/** A rotation that was answered with an error. */
export interface AnsweredRotation {
  readonly change: RotateChange;
  /** Its client as it was planned. */
  readonly live: Live;
  readonly target: OpenTarget;
  readonly error: unknown;
}

/**
 * Looks whether rotations that were answered with an error issued a token all the same, and so ended the one that was
 * delivered: by reading each client, or by one list if that takes fewer requests. Only a client that was read by itself
 * shows that it has no new token: then its places become as they were. Otherwise they stay pending, which is harmless:
 * the next plan compares the times of the token.
 */
export async function settleAnsweredRotations(
  run: Run,
  answered: readonly AnsweredRotation[],
): Promise<void> {
  if (!run.halt.mayRead()) return;
  if (answered.length <= listRequests(run)) {
    await mapConcurrent(answered, (one) => settleAlone(run, one));
    return;
  }
  try {
    const { clients } = await run.api.readClients();
    const listed = new Map(clients.map((client) => [client.id, client]));
    for (const one of answered) {
      const issued = isIssued(one, listed.get(one.live.id) ?? null);
      run.ledger.end(one.change, issued ? issuedEnding(one) : failedEnding(one));
    }
  } catch (error) {
    for (const one of answered) endUnchecked(run, one, error);
  }
}

async function settleAlone(run: Run, one: AnsweredRotation): Promise<void> {
  const { change, live, target } = one;
  try {
    if (isIssued(one, await run.api.readClient(live.id))) return run.ledger.end(change, issuedEnding(one));
    await restore(target);
    run.ledger.end(change, failedEnding(one));
  } catch (unread) {
    endUnchecked(run, one, unread);
  }
}

function endUnchecked(run: Run, one: AnsweredRotation, unread: unknown): void {
  const unchecked = uncheckedEnding(one.error, one.live.id, errorText(unread));
  run.ledger.end(one.change, withReplacement(one, unchecked));
  run.halt.learn(unread);
}

const migratedHint = `The client was made from a legacy API key, and Workato issues no new token for it: ${replaceMigrated}`;

function failedEnding(one: AnsweredRotation): Ending {
  return withReplacement(one, endingOf(one.error, one.live.id));
}

/** Says of a migrated client how to go on, because no attempt will ever succeed. */
function withReplacement({ error, live }: AnsweredRotation, ending: Ending): Ending {
  return isRefused(error) && isMigrated(live.name) ? withNote(ending, migratedHint) : ending;
}

function isIssued({ live }: AnsweredRotation, shown: Live | null): boolean {
  return laterBy(live.token_updated_at, shown?.token_updated_at ?? null) > 0;
}

function issuedEnding({ error, live: { id } }: AnsweredRotation): Ending {
  return tookEffectEnding(
    error,
    id,
    "the earlier token no longer works, and the new one was not delivered. Apply again: another one is issued and delivered",
  );
}
