import type { Live } from "../../model/client.ts";
import { disown, nameCreated, restore } from "../../sinks/issue.ts";
import { endingOf, errorText, openAfterLost, tookEffectEnding, uncheckedEnding } from "../failures.ts";
import { saysTaken } from "../doubt.ts";
import type { Ending } from "../ledger.ts";
import type { OpenIssuance } from "./open-issuance.ts";
import { notMadeEnding, recover } from "./recover.ts";
import type { Run } from "../apply-run.ts";
import { type SentCreate, type Trace, traceOf } from "./trace.ts";
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
  if (answered.length === 0 || !run.halt.mayRead()) return;
  try {
    await run.view.renewSince(Math.max(...answered.map(({ at }) => at)));
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
