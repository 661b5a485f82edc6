import { SinkError } from "../../model/errors.ts";
import { type TransportError } from "../../http/exchange.ts";
/** The purpose of a request, and the secrets that no message may contain. */
interface RequestFacts {
    readonly doing: string;
    readonly sink: string;
    readonly secrets: readonly string[];
}
/** The error for a request without a complete answer. */
export declare function unansweredError(facts: RequestFacts & {
    readonly host: string;
    readonly timeoutMs: number;
}, error: TransportError): SinkError;
/** The error for an answer with an error status, with the server's messages masked. */
export declare function vaultError({ doing, sink, secrets }: RequestFacts, { status, errors }: {
    readonly status: number;
    readonly errors: readonly string[];
}): SinkError;
export {};
