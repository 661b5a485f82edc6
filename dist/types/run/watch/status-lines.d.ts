import type { System } from "../system.ts";
/**
 * Lines that stay at the end of a terminal and are rewritten in place, as a progress bar does. Everything that is written
 * through `system` meanwhile goes above them. Off a terminal nothing is shown.
 */
export declare class StatusLines {
    #private;
    /** The machine to write through while the lines are shown. */
    readonly system: System;
    constructor(system: System);
    /** Shows these lines, which are safe to print, instead of the earlier ones: none removes them. */
    show(lines: readonly string[]): void;
    /** Writes something above the lines. */
    above(write: () => void): void;
}
