import type { Rate } from "../model/clock.ts";
/** Workato's rate limit for all API-client endpoints together (workato-api reference: limits). */
export declare const defaultRate: Rate;
/** Workato's rate limit for the two lists of customers' workspaces (workato-api.md, What is documented). */
export declare const defaultListRate: Rate;
/** A rate such as `60/60s`: a number of requests in any window of that length; null if the text is invalid. */
export declare function parseRate(text: string): Rate | null;
