import type { Live } from "../model/client.ts";
import { type Change, changesOf, type RotateChange, type UpdateChange } from "../model/change.ts";
import { title } from "../model/names.ts";
import type { WorkspaceReport } from "../model/report.ts";
import type { MayGo } from "../workato/api.ts";
import { noteAnswered, noteThrownAway } from "../sinks/note-places.ts";
import { mapConcurrent } from "../util/map-async.ts";
import { createAll } from "./creates.ts";
import { deleteOne } from "./delete.ts";
import { Freshness, type LiveChange } from "./freshness/fresh-changes.ts";
import type { ApplyInput } from "./input.ts";
import { untilAttemptsExhausted } from "./freshness/look.ts";
import { settleAnsweredRotations } from "./lost-answers/answered-rotations.ts";
import { settleIssuances } from "./lost-answers/regenerate.ts";
import { markedBeforeUpdate } from "./mark-pending.ts";
import { type DoubtfulRotations, rotateOne } from "./rotate.ts";
import { openRun, type Run } from "./apply-run.ts";
import { updateOne } from "./update.ts";
import { inParallel } from "./halt.ts";

/** How many places of failed changes are looked at together. */
const atOnce = 8;
/** How long requests in flight may take to finish after a signal, in ms. */
const graceMs = 6000;

/**
 * Applies a plan: creates, updates, rotations, deletes. Never throws because a change failed: the report is always
 * complete. Throws before anything is sent if the plan does not match its live state or its sinks (`openRun`).
 */
export async function applyPlan(input: ApplyInput): Promise<WorkspaceReport> {
  const changes = input.plan.changes ?? [];
  const run = openRun(input);
  const before = input.api.requests;
  const started = input.clock.monotonic();
  await workUntilGrace(run, changes);
  noteMissed(run);
  if (!input.stop.aborted) {
    await noteAnsweredPlaces(run, changes);
    for (const { target, client } of run.thrownAway) await noteThrownAway(target, client);
  }
  const after = input.api.requests;
  return {
    workspace: input.plan.workspace,
    outcomes: run.ledger.outcomes(),
    requests: {
      total: after.total - before.total,
      retried: after.retried - before.retried,
      rate_limited: after.rate_limited - before.rate_limited,
    },
    seconds: Math.round((input.clock.monotonic() - started) / 100) / 10,
  };
}

/** Of changes that failed, because an answer said so: their places may have stayed pending. */
async function noteAnsweredPlaces(run: Run, changes: readonly Change[]): Promise<void> {
  const outcomes = run.ledger.outcomes();
  const failed = changes.filter((_, index) => outcomes[index]?.status === "failed");
  const issuing = failed.filter((change) => change.action === "create" || change.action === "rotate");
  await mapConcurrent(issuing, (change) => noteAnswered(run.targetOf(change)), atOnce);
}

/** Says which clients this run created and a list read since does not show: no failure, since their ids are known. */
function noteMissed({ view, ledger, plan, onNote }: Run): void {
  const missed = new Set(view.missed);
  const outcomes = ledger.outcomes();
  for (const [index, change] of (plan.changes ?? []).entries()) {
    const id = outcomes[index]?.id ?? null;
    if (change.action !== "create" || id === null || !missed.has(id)) continue;
    const next =
      change.issue.kind === "deliver"
        ? "the marker at the place of its token keeps it from being created again"
        : "it would be created again, because no marker names it";
    onNote(
      `${title(change)} was created as client ${id}, but the list of clients read since then does not show it. The list may lag, or show only the clients of the API token's own environment: as long as it does, ${next}`,
    );
  }
}

/** Makes one change; resolves with false if it was held back and nothing was sent. */
type ChangeOne<C> = (run: Run, change: C, live: Live, mayGo: MayGo) => Promise<boolean>;

async function work(run: Run, changes: readonly Change[]): Promise<void> {
  const [updates, rotations, deletes] = [
    changesOf(changes, "update"),
    changesOf(changes, "rotate"),
    changesOf(changes, "delete"),
  ];
  await createAll(run, changesOf(changes, "create"));
  const fresh = new Freshness(run, [...updates, ...rotations, ...deletes]);
  const guarded =
    <C extends LiveChange>(one: ChangeOne<C>) =>
    async (change: C): Promise<void> => {
      const isFresh = untilAttemptsExhausted(() => fresh.isFresh(change));
      const mayGo = (): boolean => {
        const goes = isFresh();
        if (goes) run.ledger.sent(change);
        return goes;
      };
      for (;;) {
        const live = await fresh.view(change);
        if (live === null || run.halt.stopped()) return;
        if (await one(run, change, live, mayGo)) return;
      }
    };
  const rotationOf = new Map(rotations.map((rotation) => [rotation.id, rotation]));
  const update: ChangeOne<UpdateChange> = async (...each) => {
    const [, change, live] = each;
    return !(await markedBeforeUpdate(run, change, rotationOf.get(change.id), live)) || updateOne(...each);
  };
  await inParallel(run.halt, updates, guarded(update));
  const rotate = async (some: readonly RotateChange[]): Promise<void> => {
    const doubtful: DoubtfulRotations = { lost: [], answered: [] };
    const one: ChangeOne<RotateChange> = (...each) => rotateOne(...each, doubtful);
    await inParallel(run.halt, some, guarded(one));
    await settleIssuances(run, doubtful.lost);
    await settleAnsweredRotations(run, doubtful.answered);
  };
  await rotate(rotations.filter(({ own }) => !own));
  await inParallel(run.halt, deletes, guarded(deleteOne));
  // From here on, the token that this run uses may no longer be the newest one.
  await rotate(rotations.filter(({ own }) => own));
}

/** Resolves when all work is done, or when the grace period after a signal has ended; leaves no timer running. */
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
