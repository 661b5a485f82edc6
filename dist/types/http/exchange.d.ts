/** A complete answer. */
export interface Answer {
    readonly status: number;
    readonly headers: Headers;
    readonly text: string;
    /** The body as it came; `text` is decoded from it. */
    readonly bytes: Uint8Array;
}
type Headers = Readonly<Record<string, string | string[] | undefined>>;
/** Whether a status is a success: 2xx. */
export declare function isSuccess({ status }: Pick<Answer, "status">): boolean;
/** Whether a status is a redirect: 3xx. */
export declare function isRedirect({ status }: Pick<Answer, "status">): boolean;
/** Why no complete answer came. */
export type TransportFailure = "network" | "timeout" | "aborted" | "too-large";
/** No complete answer came; `sent`: whether a byte of the request may have been sent. */
export declare class TransportError extends Error {
    readonly reason: TransportFailure;
    readonly sent: boolean;
    constructor(reason: TransportFailure, sent: boolean, cause?: unknown);
}
/** What can end a request in flight. */
interface Controller {
    abort(reason: Error): void;
}
/**
 * One request and its answer, as undici's dispatch handler. `onRequestStart` is called when a connection is open and
 * before the first byte is written: unless it was called, nothing was sent, whatever the error is.
 */
export declare class Exchange {
    #private;
    readonly answer: Promise<Answer>;
    constructor();
    /** Ends the request now; one that has not started is never sent. */
    stop(reason: TransportFailure): void;
    onRequestStart(controller: Controller): void;
    onResponseStart(_controller: Controller, status: number, headers: Headers): void;
    onResponseData(_controller: Controller, chunk: Buffer): void;
    onResponseEnd(): void;
    onResponseError(_controller: Controller, error: Error): void;
}
export {};
