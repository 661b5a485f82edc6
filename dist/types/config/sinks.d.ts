import type { Sink } from "../schema/generated/config.ts";
import type { SinkOptions } from "../sinks/sink-options.ts";
/** Where the paths of a sink lead from, and where its programs run; null: where keyward runs. */
interface SinkFolders {
    readonly folder: string;
    readonly programsIn: string | null;
}
/** The complete options of a checked sink. */
export declare function sinkOf(name: string, written: Sink, folders: SinkFolders): SinkOptions;
export {};
