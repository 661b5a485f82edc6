import type { Live } from "../../model/client.ts";
import { ApiError } from "../../model/errors.ts";
import { disown, restore } from "../../sinks/issue.ts";
import { nameCreated } from "../../sinks/note-places.ts";
import { endingOf, errorText, openAfterLost, tookEffectEnding, uncheckedEnding } from "../failures.ts";
import { saysTaken } from "../doubt.ts";
import type { Ending } from "../ledger.ts";
import type { OpenIssuance } from "./open-issuance.ts";
import { notMadeEnding, recover } from "./recover.ts";
import type { Run } from "../apply-run.ts";
import { lookUp, secondLook } from "./lost-creates.ts";
import { type SentCreate, type Trace, traceOf } from "./trace.ts";
import { announcedWait, untilCommitted } from "./wait.ts";
import { mapConcurrent } from "../../util/map-async.ts";

/** A create that was answered with an error, and when that came (`Clock.monotonic`). */
export interface AnsweredCreate extends SentCreate {
  readonly kind: "answered";
  readonly at: number;
  readonly error: unknown;
  /** Whether it was sent before and that answer was lost: the first attempt may still have made the client. */
  readonly lostBefore: boolean;
}

/**
 * Looks up creates that were answered with an error, with one reading made since for all of them: something in front of
 * Workato may have repeated a request and passed on the answer to the second. Missing: their places become as they were,
 * unless an attempt before was lost, or the answer says that the name is taken: a list may lag. Somebody else's client of that name: no marker may claim it.
 * Found: a new token is issued and delivered; if that answer is lost, it is added to `tokens`. Without a reading their
 * places stay pending, and the next plan shows whether they took effect.
 */
export async function settleAnswered(
  run: Run,
  answered: readonly AnsweredCreate[],
  tokens: OpenIssuance[],
): Promise<void> {
  if (!run.halt.mayRead()) return;
  try {
    await readFor(run, answered);
  } catch (error) {
    for (const { change, error: answer } of answered.filter(({ lostBefore }) => !lostBefore))
      run.ledger.end(change, uncheckedEnding(answer, null, errorText(error)));
    run.halt.learn(error);
    return;
  }
  const traced = answered.map((one) => ({ one, trace: traceOf(run, one) }));
  // Their ids are known from here on, wherever the run ends.
  for (const { one, trace } of traced)
    if (trace.kind === "made") run.ledger.end(one.change, madeEnding(one, trace.live));
  await mapConcurrent(traced, ({ one, trace }) => settle(run, one, trace, tokens));
}

/**
 * Reads the clients for creates that were answered with an error. What such an answer says of a name that is taken, or of
 * something that is not there, may be about the create itself, which a list may not show at once: where such a create is
 * missing, the list is read as for a lost one, not before the server can no longer make the client and once more later.
 */
async function readFor(run: Run, answered: readonly AnsweredCreate[]): Promise<void> {
  await run.view.renewSince(Math.max(...answered.map(({ at }) => at)));
  const open = (): readonly AnsweredCreate[] =>
    answered.filter((one) => mayFollowEffect(one.error) && traceOf(run, one).kind === "missing");
  const first = open();
  if (first.length === 0 || run.halt.stopped()) return;
  await untilCommitted(
    run,
    first.map(({ at }) => at),
    lookUp(first, "its answer may have come after its effect, and a list may lag behind"),
  );
  await run.view.read();
  const second = open();
  if (second.length === 0) return;
  const again = lookUp(second, "the list did not show the client, and may lag behind");
  await announcedWait(run, Math.min(secondLook, run.timeoutMs / 8), again);
  await run.view.read();
}

/**
 * Whether an answer to a create may be about its own effect: something that is not there, a conflict, or a name that is
 * taken. Everything else that Workato refuses, such as a role that does not exist, is refused before any effect.
 */
function mayFollowEffect(error: unknown): boolean {
  return saysTaken(error) || (error instanceof ApiError && (error.status === 404 || error.status === 409));
}

async function settle(run: Run, one: AnsweredCreate, trace: Trace, tokens: OpenIssuance[]): Promise<void> {
  const { change } = one;
  if (trace.kind === "made") return run.halt.stopped() ? undefined : recover(run, one, trace.live, tokens);
  const target = run.targetOf(change);
  if (trace.kind === "earlier" || trace.kind === "unlike") await disown(target);
  if (trace.kind === "stored-as") await nameCreated(target, trace.live);
  if (trace.kind === "missing" && !one.lostBefore && !saysTaken(one.error)) await restore(target);
  run.ledger.end(change, endingFor(one, trace));
}

const takenUnseen = "the list of clients does not show whose name it is, and may lag behind";

function endingFor(one: AnsweredCreate, trace: Exclude<Trace, { readonly kind: "made" }>): Ending {
  const { error, lostBefore } = one;
  switch (trace.kind) {
    case "missing":
      if (lostBefore) return openAfterLost(error);
      return saysTaken(error) ? uncheckedEnding(error, null, takenUnseen) : endingOf(error, null);
    case "unseen":
      if (lostBefore) return openAfterLost(error);
      return uncheckedEnding(error, null, `the list of clients cannot show it, since ${trace.why.reason}`);
    case "several":
    case "stored-as":
    case "earlier":
    case "unlike":
      return notMadeEnding(one, trace, `it failed (${errorText(error)})`);
  }
}

function madeEnding({ error }: AnsweredCreate, { id }: Live): Ending {
  return tookEffectEnding(
    error,
    id,
    `client ${id} was created, and its token has not been delivered. Apply again: a new token is issued and delivered`,
  );
}
