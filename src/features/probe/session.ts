import type { WorkspaceOptions } from "../../config/options.ts";
import { Budgets } from "../../run/budget/budgets.ts";
import { apiOptions, type ApiRun } from "../../run/workspace/connect.ts";
import { Waits } from "../../run/budget/waits.ts";
import { openRawApi, type RawApi } from "../../workato/raw.ts";
import { hurriedAfter, unheldAfter } from "./after-signal.ts";

/** How long a probe may still send after a signal, to delete its client. */
const graceMs = 6000;

/** How long after a signal a request of the experiments may still wait for its answer: the rest of the time is for deleting. */
const inFlightMs = 1500;

/** The connections of one probe. */
export interface Session {
  /** Sends nothing new after a signal. */
  readonly probing: RawApi;
  /** Still sends after a signal, for the grace period, and then at once: for deleting. */
  readonly cleaning: RawApi;
  readonly requests: () => number;
  close(): Promise<void>;
}

/** Opens the connections of a probe, which share the limit of the workspace; nothing is sent yet. */
export function openSession(workspace: WorkspaceOptions, run: Omit<ApiRun, "waits">): Session {
  const { clock, stop } = run.system;
  const budgets = new Budgets(run.options, run.system);
  const limiter = budgets.limiterOf(workspace);
  const over = new AbortController();
  const late = new AbortController();
  const ended = new AbortController();
  const expire = (): void => {
    const abortAfter = (ms: number, end: AbortController): void =>
      void clock.sleep(ms, ended.signal).then(
        () => end.abort(new Error("the grace period after the signal has ended")),
        () => {},
      );
    abortAfter(inFlightMs, late);
    abortAfter(graceMs, over);
  };
  stop.addEventListener("abort", expire, { once: true, signal: ended.signal });
  const waits = new Waits(run.voice, run.system);
  const options = { ...apiOptions(workspace, limiter, { ...run, waits }), signal: over.signal };
  const probing = openRawApi({ ...options, stop, signal: late.signal });
  const cleaning = openRawApi({
    ...options,
    limiter: unheldAfter(stop, limiter, clock),
    clock: hurriedAfter(stop, clock),
  });
  return {
    probing,
    cleaning,
    requests: () => probing.requests + cleaning.requests,
    close: async () => {
      ended.abort();
      await Promise.all([probing.close(), cleaning.close(), budgets.close()]);
    },
  };
}
