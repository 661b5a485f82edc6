import { type Answer } from "../http/exchange.ts";
import type { HttpRequest, Transport } from "../http/transport.ts";
import type { OnWait } from "../model/wait.ts";
import type { Clock } from "../model/clock.ts";
import { type RequestContext } from "./failure.ts";
/** What a sender needs. */
export interface SenderOptions {
    readonly transport: Transport;
    readonly clock: Clock;
    /** Called when a wait begins. */
    readonly onWait?: OnWait | undefined;
}
/** A request with its context. */
export interface QueuedRequest {
    readonly request: HttpRequest;
    readonly context: RequestContext;
    readonly patient: boolean;
}
/** Sends requests, and retries those that are safe to repeat; at a rate limit all requests wait, and none is dropped. */
export declare class Sender {
    #private;
    constructor(options: SenderOptions);
    /** The number of attempts so far. */
    get requests(): number;
    /** The last answer, with any status. Throws `GithubError` if there was none, or if the rate limit lasts too long. */
    send(queued: QueuedRequest): Promise<Answer>;
}
