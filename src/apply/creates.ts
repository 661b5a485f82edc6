import { ApiError } from "../model/errors.ts";
import type { CreateChange } from "../model/change.ts";
import { restore } from "../sinks/issue.ts";
import type { MayGo } from "../workato/api.ts";
import { certainlyFailed, endingOf, isHeldBack, notReadEnding, openAfterLost } from "./failures.ts";
import { conflictEnding, CreateFreshness, hiddenEnding } from "./freshness/fresh-creates.ts";
import { markedPending } from "./mark-pending.ts";
import { handOver } from "./hand-over.ts";
import { type LostCreate, settleLost } from "./lost-answers/lost-creates.ts";
import { untilAttemptsExhausted } from "./freshness/live-view.ts";
import { clientPayload } from "../fields/payload.ts";
import { valuesAfter } from "./values-after.ts";
import type { OpenIssuance } from "./lost-answers/open-issuance.ts";
import { settleIssuances } from "./lost-answers/regenerate.ts";
import type { Run } from "./apply-run.ts";
import { inParallel } from "./halt.ts";

/** State shared by the creates of one round. */
interface Round {
  readonly run: Run;
  readonly fresh: CreateFreshness;
  /** Creates that were sent before and whose answer was lost. */
  readonly lostBefore: ReadonlySet<CreateChange>;
}

/** Makes all creates of the plan; those whose answer was lost are looked up together at the end. */
export async function createAll(run: Run, changes: readonly CreateChange[]): Promise<void> {
  const fresh = new CreateFreshness(run, changes);
  const first = { run, fresh, lostBefore: new Set<CreateChange>() };
  const lost: OpenIssuance[] = [];
  const missing = await settleLost(run, await createEach(first, changes), lost);
  const second = { run, fresh, lostBefore: new Set(missing) };
  const again = await settleLost(run, await createEach(second, missing), lost);
  for (const change of again) run.ledger.end(change, twiceLost);
  await settleIssuances(run, lost);
}

const twiceLost = {
  status: "unknown",
  id: null,
  error: {
    code: "no-answer",
    message: "it was sent twice, but is not live: check the workspace, then apply again",
  },
} as const;

/** Resolves with the creates whose answer was lost. */
async function createEach(round: Round, changes: readonly CreateChange[]): Promise<readonly LostCreate[]> {
  const { run } = round;
  const lost: LostCreate[] = [];
  await inParallel(run.halt, changes, async (change) => {
    const at = await createOne(round, change);
    if (at !== null) lost.push({ change, at });
  });
  return lost;
}

/** Resolves with the time at which it was sent if its answer was lost, else null. */
async function createOne(round: Round, change: CreateChange): Promise<number | null> {
  const { run, fresh, lostBefore } = round;
  const target = run.targetOf(change);
  // The places of a create that was sent before are pending already, and stay pending.
  const marked = lostBefore.has(change) || (await markedPending(run, change, target, { action: "create" }));
  if (!marked) return null;
  const isYoung = untilAttemptsExhausted(() => fresh.isYoung(change));
  const mayGo: MayGo = () => isYoung() && fresh.conflict(change) === null;
  for (;;) {
    const sent = await sendOne(round, change, mayGo);
    if (sent !== "held-back") return sent;
    const next = await lookAgain(round, change);
    if (next === "look-up") return run.clock.monotonic();
    if (next === "leave") {
      if (!lostBefore.has(change)) await restore(target);
      return null;
    }
  }
}

/** Resolves with the time at which it was sent if its answer was lost; null if it ended. */
async function sendOne(
  { run, lostBefore }: Round,
  change: CreateChange,
  mayGo: MayGo,
): Promise<number | "held-back" | null> {
  const values = valuesAfter(change, null);
  const target = run.targetOf(change);
  run.ledger.begin(change);
  try {
    const issued = await run.api.createClient(
      clientPayload({ ...values, role: values.role ?? 0 }, "create"),
      { mayGo },
    );
    run.ledger.end(change, await handOver(run, change, target, issued, values));
  } catch (error) {
    if (mayHaveBeenCreated(error)) return error.sentAt ?? run.clock.monotonic();
    if (isHeldBack(error)) {
      if (!lostBefore.has(change)) run.ledger.takeBack(change);
      return "held-back";
    }
    // This attempt had no effect; the earlier one, whose answer was lost, may still take effect.
    const lost = lostBefore.has(change);
    if (!lost && certainlyFailed(error)) await restore(target);
    run.ledger.end(change, lost ? openAfterLost(error) : endingOf(error, null));
    run.halt.learn(error);
  }
  return null;
}

/** How to continue with a create that was held back: `leave` if it has ended or the run was halted. */
async function lookAgain(
  { run, fresh, lostBefore }: Round,
  change: CreateChange,
): Promise<"send" | "look-up" | "leave"> {
  try {
    await fresh.renew(change);
  } catch (error) {
    // A create that was sent before remains undecided.
    if (!lostBefore.has(change)) run.ledger.end(change, notReadEnding(error, null));
    run.halt.learn(error);
    return "leave";
  }
  if (run.halt.stopped()) return "leave";
  const conflict = fresh.conflict(change);
  const hidden = fresh.hidden(change);
  if (conflict === null && (hidden === null || lostBefore.has(change))) return "send";
  // The client found may be the one that this run created itself.
  if (lostBefore.has(change)) return "look-up";
  run.ledger.end(change, conflict === null ? hiddenEnding(hidden) : conflictEnding(change, conflict));
  return "leave";
}

/** Lost, or answered without the token: only a look-up can decide whether the client exists. */
function mayHaveBeenCreated(error: unknown): error is ApiError {
  return error instanceof ApiError && (error.failure === "lost" || error.failure === "shape");
}
