import type { Processes } from "../run/system.ts";
/** Access to processes; `entry` is the file that runs as keyward. */
export declare function systemProcesses(entry: string): Processes;
/** The script that node was started with. */
export declare function entryFile(): string;
