import type { Clock, Rate } from "../../model/clock.ts";
import { type EarlierRequests, type Limiter } from "./limiter.ts";
/** Makes an exact sliding window; all users of the same host and token share one. Requests of earlier runs hold slots, too. */
export declare function createLimiter(rate: Rate, clock: Clock, earlier?: EarlierRequests): Limiter;
