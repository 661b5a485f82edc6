import type { CreateChange } from "../../model/change.ts";
import type { Live } from "../../model/client.ts";
import { disown } from "../../sinks/issue.ts";
import { nameCreated } from "../../sinks/note-places.ts";
import { errorText } from "../failures.ts";
import type { Ending } from "../ledger.ts";
import type { OpenIssuance } from "./open-issuance.ts";
import { notMadeEnding, recover } from "./recover.ts";
import type { Run } from "../apply-run.ts";
import { type SentCreate, type Trace, traceOf } from "./trace.ts";
import { announcedWait, untilCommitted, type WaitReason } from "./wait.ts";
import { inParallel } from "../halt.ts";

/** A create whose answer was lost, and when it was last sent (`Clock.monotonic`). */
export interface LostCreate extends SentCreate {
  readonly kind: "lost";
  readonly at: number;
}

/** How much later the second look-up comes, in ms; an eighth of the time-out if that is less. */
export const secondLook = 5000;

const why = "its answer was lost";

/**
 * Looks up creates whose answer was lost once the server can no longer commit them, and again a little later, with one
 * reading each time for all of them. A client that is found gets a new token, which is delivered; if that answer is lost
 * too, it is added to `tokens`. Resolves with the creates missing from both readings, which may be sent again; what
 * remains undecided is left open, or ends as `unknown`.
 */
export async function settleLost(
  run: Run,
  lost: readonly LostCreate[],
  tokens: OpenIssuance[],
): Promise<readonly LostCreate[]> {
  // If nothing more may be sent they stay open: the next plan shows whether they took effect.
  if (lost.length === 0 || run.halt.stopped()) return [];
  let open = lost;
  try {
    await untilCommitted(
      run,
      lost.map(({ at }) => at),
      lookUp(lost, "the answer was lost, and Workato may still make the client"),
    );
    open = (await look(run, open, tokens)).map(({ one }) => one);
    if (open.length === 0) return [];
    const again = lookUp(open, "the first look did not show the client, and a list may lag behind");
    await announcedWait(run, Math.min(secondLook, run.timeoutMs / 8), again);
    return await endTaken(run, await look(run, open, tokens));
  } catch (error) {
    // A signal, or a failed reading: nothing is sent again without knowing.
    if (!run.stop.aborted) for (const { change } of open) leaveOpen(run, change, error);
    run.halt.learn(error);
    return [];
  }
}

/** Why a run waits before it looks up creates. */
export function lookUp(lost: readonly SentCreate[], why: string): WaitReason {
  const [first, ...others] = lost.map(({ change }) => `"${change.name}"`);
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return { purpose: `to look up the create of ${first}${more}`, why };
}

/** A create that a reading does not show: because it would not, or because it only shows a client of somebody else. */
interface Absent {
  readonly one: LostCreate;
  readonly trace: Extract<Trace, { readonly kind: "missing" | "unseen" | "earlier" | "unlike" }>;
}

/** Resolves with the creates that the reading does not show. */
async function look(
  run: Run,
  lost: readonly LostCreate[],
  tokens: OpenIssuance[],
): Promise<readonly Absent[]> {
  await run.view.read();
  const absent: Absent[] = [];
  const stored: { readonly change: CreateChange; readonly live: Live }[] = [];
  const made = lost.flatMap((one) => {
    const trace = traceOf(run, one);
    switch (trace.kind) {
      case "missing":
      case "unseen":
      case "earlier":
      case "unlike":
        absent.push({ one, trace });
        return [];
      case "made":
        // Its id is known from here on, wherever the run ends.
        run.ledger.end(one.change, foundEnding(trace.live.id));
        return [{ one, live: trace.live }];
      case "stored-as":
        stored.push({ change: one.change, live: trace.live });
        run.ledger.end(one.change, notMadeEnding(one, trace, why));
        return [];
      case "several":
        run.ledger.end(one.change, notMadeEnding(one, trace, why));
        return [];
    }
  });
  for (const { change, live } of stored) await nameCreated(run.targetOf(change), live);
  await inParallel(run.halt, made, ({ one, live }) => recover(run, one, live, tokens));
  return absent;
}

/**
 * Ends the creates of which two readings are no evidence that they may be sent again, and those whose name somebody else
 * took: the markers of these are taken back, since they would claim that client. Resolves with the others.
 */
async function endTaken(run: Run, absent: readonly Absent[]): Promise<readonly LostCreate[]> {
  const missing: LostCreate[] = [];
  for (const { one, trace } of absent) {
    switch (trace.kind) {
      case "missing":
        missing.push(one);
        break;
      case "unseen":
        run.ledger.end(one.change, unseenEnding(trace.why.reason));
        break;
      case "earlier":
      case "unlike":
        await disown(run.targetOf(one.change));
        run.ledger.end(one.change, notMadeEnding(one, trace, why));
    }
  }
  return missing;
}

function unseenEnding(reason: string): Ending {
  const message = `its answer was lost, and the list of clients cannot show whether it was created, since ${reason}: it was not sent again. Check the workspace, then apply again, with an API token that lists the clients of that environment`;
  return { status: "unknown", id: null, error: { code: "no-answer", message } };
}

function foundEnding(id: number): Ending {
  const message = `its answer was lost, and it was created as client ${id}, whose token has not been delivered. Apply again: a new token is issued and delivered`;
  return { status: "unknown", id, error: { code: "no-answer", message } };
}

function leaveOpen(run: Run, change: CreateChange, error: unknown): void {
  const message = `its answer was lost, and it could not be looked up: ${errorText(error)}. Plan again: the plan shows whether the client exists`;
  run.ledger.end(change, { status: "unknown", id: null, error: { code: "no-answer", message } });
}
