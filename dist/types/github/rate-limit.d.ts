import type { Answer } from "../http/exchange.ts";
import type { Clock } from "../model/clock.ts";
import { type AskedWait } from "../http/retry-after.ts";
/**
 * How long to wait if the answer is a refusal because of the rate limit, else null; `nth`: the number of refusals
 * of this request so far, from 1. GitHub answers 403 or 429 for the primary limit (with a reset) and for the secondary one
 * (with `Retry-After`, or only in its message).
 */
export declare function rateLimitWait(answer: Answer, nth: number, clock: Clock): AskedWait | null;
