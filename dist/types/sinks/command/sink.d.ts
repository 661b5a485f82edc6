import type { CommandSinkOptions } from "../sink-options.ts";
import type { Sink } from "../sink.ts";
import type { SinkContext } from "../sink-context.ts";
/** Tokens delivered by a program, which reads them from its standard input. Nothing runs before the sink is used. */
export declare function openCommandSink(options: CommandSinkOptions, context: SinkContext): Sink;
