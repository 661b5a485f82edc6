import { type Answer, TransportError } from "../http/exchange.ts";
import { GithubError } from "./error.ts";
import type { Masker } from "../http/masking.ts";
/** The context of a request, for its error messages. */
export interface RequestContext {
    readonly doing: string;
    readonly host: string;
    readonly timeoutMs: number;
    readonly mask: Masker;
}
/** The error for an answer that is not a success, or for no answer at all, with what to do about it. */
export declare function requestError(context: RequestContext, ending: Answer | TransportError): GithubError;
/** The error for an answer with an unexpected shape. */
export declare function shapeError({ doing, host, mask }: RequestContext, status: number, what: string): GithubError;
/** The error for a rate limit that is used up until `until` (ms since 1970), longer than the request may wait. */
export declare function rateLimitError({ doing, host }: RequestContext, until: number): GithubError;
