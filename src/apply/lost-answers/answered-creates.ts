import type { Live } from "../../model/client.ts";
import { restore } from "../../sinks/issue.ts";
import { endingOf, errorText, tookEffectEnding, uncheckedEnding } from "../failures.ts";
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
}

/**
 * Looks up creates that were answered with an error, with one reading made since for all of them: something in front of
 * Workato may have repeated a request and passed on the answer to the second. Missing: their places become as they were.
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
    for (const { change, error: answer } of answered)
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
  // A client that was created before it was sent is not the one: as if none were there.
  if (trace.kind === "missing" || trace.kind === "earlier") await restore(run.targetOf(change));
  run.ledger.end(change, endingFor(one, trace));
}

function endingFor(one: AnsweredCreate, trace: Exclude<Trace, { readonly kind: "made" }>): Ending {
  const { error } = one;
  switch (trace.kind) {
    case "missing":
      return endingOf(error, null);
    case "unseen":
      return uncheckedEnding(error, null, `the list of clients cannot show it, since ${trace.why.reason}`);
    case "several":
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
