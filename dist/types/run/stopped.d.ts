import type { ReportDocument } from "../model/report.ts";
/** Rejects with the signal's reason as soon as it aborts; otherwise settles as the promise does. */
export declare function unlessStopped<T>(promise: Promise<T>, stop: AbortSignal): Promise<T>;
/**
 * Settles when the promise does, for work that must not be left halfway; a failure after a signal, such as a program
 * that received it too, rejects with the signal's reason.
 */
export declare function endedWhole<T>(promise: Promise<T>, stop: AbortSignal): Promise<T>;
/** Whether a run ended without having sent any change. */
export declare function sentNothing({ results }: Pick<ReportDocument, "results">): boolean;
