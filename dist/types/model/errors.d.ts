import type { Finding } from "./finding.ts";
import type { Problem } from "./problem.ts";
/** Whatever keyward itself ends with: it names the thing, the operation and the remedy. Exit code 1 unless a kind says otherwise. */
export declare class KeywardError extends Error {
    /** What to do about it, as an imperative sentence; empty where the message says it. */
    readonly remedy: string;
    constructor(message: string, remedy?: string, options?: ErrorOptions);
}
/** Input files with findings, all of them. Exit code 1. */
export declare class InputError extends KeywardError {
    readonly findings: readonly Finding[];
    constructor(findings: readonly Finding[]);
}
/** Refused for safety or policy, before anything was sent. Exit code 4. */
export declare class RefusedError extends KeywardError {
    readonly problems: readonly Problem[];
    constructor(problems: readonly Problem[]);
}
/** The plan that was reviewed is no longer the plan. Exit code 5. */
export declare class StaleError extends KeywardError {
}
/** A sink could not be probed, marked or written. */
export declare class SinkError extends KeywardError {
}
/** A line of the audit file could not be written: what it was to tell of was not sent. */
export declare class AuditError extends KeywardError {
}
/** How a request to the API ended without a usable answer. */
export type ApiFailure = 
/** No byte of the request can have arrived: refused, unresolved, TLS. */
"not-sent"
/** The connection broke or the answer never came: it may or may not have taken effect. */
 | "lost"
/** The server answered with an error status; see `status`. */
 | "status"
/** The answer was not what the API answers: not JSON, an unknown shape, a redirect. */
 | "shape"
/** keyward itself gave up on it (a signal). */
 | "aborted"
/** Its turn came, and whoever asked for it no longer wanted it as it was: nothing was sent. */
 | "held-back";
/** A request to the Workato API failed, after whatever retries its kind allows. */
export declare class ApiError extends KeywardError {
    readonly failure: ApiFailure;
    /** The HTTP status, where there was one. */
    readonly status: number | null;
    /** When a mutation that may have taken effect was sent, by `Clock.monotonic`; null where it certainly had no effect, or that is not known. */
    readonly sentAt: number | null;
    constructor(message: string, facts: ApiErrorFacts);
}
interface ApiErrorFacts {
    readonly failure: ApiFailure;
    readonly status?: number | null;
    readonly sentAt?: number | null;
    readonly remedy?: string;
    readonly cause?: unknown;
}
export {};
