import type { Answer } from "./exchange.ts";
/** A wait that a server asked for. */
export interface AskedWait {
    /** Milliseconds, at most ten minutes. */
    readonly ms: number;
    /** Whether the server asked for more than that. */
    readonly shortened: boolean;
}
/**
 * The wait that `Retry-After` asks for; null where it asks for none. It is a number of seconds or a date, which is
 * compared with the server's own `Date`, because the clocks may differ; `now`, in milliseconds since 1970, is used
 * where the server sends no `Date`.
 */
export declare function retryAfter(answer: Pick<Answer, "headers">, now: number): AskedWait | null;
