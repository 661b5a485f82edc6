import type { Live } from "../model/client.ts";
import type { Action, Change } from "../model/plan.ts";
import type { WorkspaceReport } from "../model/report.ts";
import type { MayGo } from "../workato/api.ts";
import { createAll } from "./creates.ts";
import { deleteOne } from "./delete.ts";
import { Freshness } from "./fresh.ts";
import type { ApplyInput } from "./input.ts";
import { Ledger } from "./ledger.ts";
import type { OpenIssuance } from "./open-issuance.ts";
import { settleIssuances } from "./regenerate.ts";
import { rotateOne } from "./rotate.ts";
import type { Run } from "./run.ts";
import { updateOne } from "./update.ts";
import { Halt, inParallel } from "./work.ts";

/** What is in flight when a signal comes may take this long to end, in ms. */
const graceMs = 6000;

/** Applies a plan: creates, updates, rotations, deletes. Never throws for a change; the report is whole however it ends. */
export async function applyPlan(input: ApplyInput): Promise<WorkspaceReport> {
  const changes = input.plan.changes ?? [];
  const ledger = new Ledger(changes, input.onProgress);
  const halt = new Halt(input.stop, ledger);
  const run: Run = { ...input, ledger, halt, byId: new Map(input.live.map((client) => [client.id, client])) };
  const before = input.api.requests;
  const started = input.clock.monotonic();
  await workUntilGrace(run, changes);
  const after = input.api.requests;
  return {
    workspace: input.plan.workspace,
    outcomes: ledger.outcomes(),
    requests: {
      total: after.total - before.total,
      retried: after.retried - before.retried,
      rate_limited: after.rate_limited - before.rate_limited,
    },
    seconds: Math.round((input.clock.monotonic() - started) / 100) / 10,
  };
}

/** Makes one change; resolves with false where it was held back, and nothing was sent. */
type ChangeOne = (run: Run, change: Change, live: Live, mayGo: MayGo) => Promise<boolean>;

async function work(run: Run, changes: readonly Change[]): Promise<void> {
  const of = (action: Action): readonly Change[] => changes.filter((change) => change.action === action);
  await createAll(run, of("create"));
  const fresh = new Freshness(
    run,
    changes.filter(({ action }) => action !== "create"),
  );
  const guarded =
    (one: ChangeOne) =>
    async (change: Change): Promise<void> => {
      // Held back once at most: where a reading takes a whole window, nothing would ever be young enough.
      for (const mayGo of [() => fresh.isFresh(change), () => true]) {
        const live = await fresh.view(change);
        if (live === null || run.halt.stopped()) return;
        if (await one(run, change, live, mayGo)) return;
      }
    };
  await inParallel(run.halt, of("update"), guarded(updateOne));
  const own = (change: Change): boolean => change.id === (run.last ?? null);
  const rotate = async (rotations: readonly Change[]): Promise<void> => {
    const lost: OpenIssuance[] = [];
    await inParallel(
      run.halt,
      rotations,
      guarded((...one) => rotateOne(...one, lost)),
    );
    await settleIssuances(run, lost);
  };
  await rotate(of("rotate").filter((change) => !own(change)));
  await inParallel(run.halt, of("delete"), guarded(deleteOne));
  // From here on the token that this run calls with may be the earlier one.
  await rotate(of("rotate").filter(own));
}

/** Works until all is done, or until a signal came and its grace is over; no timer outlives it. */
async function workUntilGrace(run: Run, changes: readonly Change[]): Promise<void> {
  const ended = new AbortController();
  try {
    await Promise.race([work(run, changes), graceAfter(run, ended.signal)]);
  } finally {
    ended.abort();
  }
}

async function graceAfter({ stop, clock }: ApplyInput, ended: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener("abort", () => resolve(), { once: true, signal: ended });
  });
  await clock.sleep(graceMs, ended).catch(() => undefined);
}
