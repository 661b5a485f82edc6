import type { Answer, TransportError } from "./exchange.ts";
/** Why a request got no complete answer, as a message, and what to do about it. */
export interface TransportExplanation {
    /** What happened, after "could not list the clients: ". */
    readonly message: string;
    readonly remedy: string;
    /** Another attempt would fail in the same way: a certificate, a proxy that wants a password. */
    readonly permanent: boolean;
    /** The status of a proxy that refused the connection; null where no proxy did. */
    readonly status: number | null;
}
/** What to do about a proxy's 407. */
export declare const proxyPasswordRemedy = "give the proxy's user and password in HTTPS_PROXY";
/** Explains by its code why a request to this host got no complete answer. */
export declare function explainTransportError({ reason, sent, cause }: TransportError, { host, timeoutMs }: {
    readonly host: string;
    readonly timeoutMs: number;
}): TransportExplanation;
/** How an attempt ended that another one follows, in a few words and without the server's own. */
export declare function endingText(ending: Answer | TransportError, context: {
    readonly host: string;
    readonly timeoutMs: number;
}): string;
