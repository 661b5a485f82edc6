import { ApiError, type ApiFailure } from "../model/errors.ts";
import { type Call } from "./call.ts";
import type { Answer, TransportError } from "../http/exchange.ts";
import type { Masker } from "../http/masking.ts";
import type { AskedWait } from "../http/retry-after.ts";
/** A failed attempt, with what the retry loop needs to decide. */
export declare class AttemptError extends ApiError {
    /** From `Retry-After`; null if it is missing. */
    readonly askedWait: AskedWait | null;
    /** Another attempt would fail in the same way: a certificate, a proxy that requires a password. */
    readonly permanent: boolean;
    /** What happened, without what was attempted. */
    readonly why: string;
    constructor(doing: string, why: string, facts: AttemptFacts);
}
interface AttemptFacts {
    readonly failure: ApiFailure;
    readonly status?: number | null;
    readonly remedy?: string;
    readonly cause?: unknown;
    readonly askedWait?: AskedWait | null;
    readonly permanent?: boolean;
}
/** What the error messages of one API object need. */
export interface MessageContext {
    readonly host: string;
    readonly timeoutMs: number;
    readonly mask: Masker;
}
/** No complete answer came. A mutation that was in flight may have taken effect: `lost`, even if keyward itself abandoned it. */
export declare function unansweredError(context: MessageContext, call: Call<unknown>, error: TransportError): AttemptError;
interface ShapeFacts {
    readonly status: number;
    readonly cause?: unknown;
    /** Whether another attempt would be answered in the same way. */
    readonly permanent: boolean;
}
/** A 2xx answer that could not be read. A mutation may nevertheless have taken effect. */
export declare function shapeError(context: MessageContext, call: Call<unknown>, what: string, { status, cause, permanent }: ShapeFacts): AttemptError;
/** A 2xx answer whose body says `success: false`: never sent again. A gateway that repeated the request may pass on the second answer. */
export declare function refusedError(context: MessageContext, call: Call<unknown>, { status, text }: Answer): AttemptError;
/** A redirect: never followed, because the token would be sent to another host. */
export declare function redirectError(context: MessageContext, call: Call<unknown>, answer: Answer): AttemptError;
/** An error status, with the server's message. After a mutation it is `lost` where the mutation may have taken effect. */
export declare function statusError(context: MessageContext, call: Call<unknown>, answer: Answer, askedWait: AskedWait | null): AttemptError;
export {};
