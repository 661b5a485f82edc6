import type { Listener } from "../run/task.ts";
import type { Voice } from "../run/system.ts";
/** Nothing is printed: a program gets the documents themselves. */
export declare const silent: Listener;
/** No progress, and no requests in the log. */
export declare const quiet: Voice;
