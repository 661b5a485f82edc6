import type { ProxyEnvironment } from "../http/transport.ts";
import type { OnWait } from "../model/wait.ts";
import type { Clock } from "../model/clock.ts";
/** The parts of the system that sinks use. */
export interface SinkContext {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly clock: Clock;
    readonly timeoutMs: number;
    readonly userAgent: string;
    readonly proxy: ProxyEnvironment;
    /** Called when a wait before another attempt, or for a rate limit, begins. */
    readonly onWait?: OnWait | undefined;
    /** The number of this process. */
    readonly pid: number;
    /** Whether a process of this machine runs. */
    readonly alive: (pid: number) => boolean;
    /** Kills a process group; one that has already ended is not an error. */
    readonly killGroup: (pid: number) => void;
}
