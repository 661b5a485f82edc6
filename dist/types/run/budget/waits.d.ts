import type { Wait } from "../../model/wait.ts";
import type { System, Voice } from "../system.ts";
/** A wait with the time at which it ends. */
export interface TimedWait extends Wait {
    /** The workspace whose request waits; null: the whole run. */
    readonly workspace: string | null;
    /** By `Clock.monotonic`. */
    readonly until: number;
    /** The same in ms since 1970. */
    readonly untilTime: number;
    /** The time of day at which it ends: `08:20:31 UTC`. */
    readonly clockText: string;
}
/** Shows the waits of a run on stderr: each with `-v`, otherwise the long ones; and hands all of them to its listeners. */
export declare class Waits {
    #private;
    /** `several`: whether the lines name the workspace. */
    constructor(voice: Voice, system: System, several?: boolean);
    /** Receives each wait from now on. */
    listen(listener: (wait: TimedWait) => void): void;
    /** Shows a wait of a workspace, or of the whole run (null), that begins now. */
    show(workspace: string | null, wait: Wait): void;
}
