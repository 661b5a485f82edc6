import type { Ending } from "./ledger.ts";
/** The result of a change whose request or delivery threw. */
export declare function endingOf(error: unknown, id: number | null): Ending;
/** Whether the server understood a change and does not make it: another attempt would be answered in the same way. */
export declare function isRefused(error: unknown): boolean;
/** The same result with a further sentence. */
export declare function withNote(ending: Ending, note: string): Ending;
/** The result of a change that was not sent because the workspace could not be read again first. */
export declare function notReadEnding(error: unknown, id: number | null): Ending;
/**
 * The result of a mutation that was answered with an error, as long as no reading shows that it had no effect; `reason`:
 * why there is none. Who may not do something is decided before it takes effect: then the server's words are enough.
 */
export declare function uncheckedEnding(error: unknown, id: number | null, reason: string): Ending;
/** The result of a mutation that was answered with an error and took effect all the same, which leaves something to do. */
export declare function tookEffectEnding(error: unknown, id: number, what: string): Ending;
/** The result of a create that was sent again after its first answer was lost, and then failed: the first may still take effect. */
export declare function openAfterLost(error: unknown): Ending;
/** The result of a change whose client exists, but whose token is not at its places because no answer with it arrived; `error` is what failed after that. */
export declare function unknownAfterLost(error: unknown, id: number): Ending;
/** The message and remedy of an error, in one line. */
export declare function errorText(error: unknown): string;
