import type { ReportDocument } from "../model/report.ts";

/** Rejects with the signal's reason as soon as it aborts; otherwise settles as the promise does. */
export function unlessStopped<T>(promise: Promise<T>, stop: AbortSignal): Promise<T> {
  const ended = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    if (stop.aborted) reject(stop.reason);
    stop.addEventListener("abort", () => reject(stop.reason), { once: true, signal: ended.signal });
  });
  stopped.catch(() => undefined);
  return endedWhole(Promise.race([promise, stopped]), stop).finally(() => ended.abort());
}

/**
 * Settles when the promise does, for work that must not be left halfway; a failure after a signal, such as a program
 * that received it too, rejects with the signal's reason.
 */
export function endedWhole<T>(promise: Promise<T>, stop: AbortSignal): Promise<T> {
  return promise.catch((error: unknown) => {
    stop.throwIfAborted();
    throw error;
  });
}

/** Whether a run ended without having sent any change. */
export function sentNothing({ results }: Pick<ReportDocument, "results">): boolean {
  return results.every(({ outcomes }) => outcomes.every(({ status }) => status === "skipped"));
}
