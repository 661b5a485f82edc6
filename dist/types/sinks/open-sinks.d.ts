import type { SinkOptions } from "./sink-options.ts";
import type { Sink } from "./sink.ts";
import type { SinkContext } from "./sink-context.ts";
/** The sinks of a configuration by name, each type loaded only if it is used; nothing is read or written yet. */
export declare function openSinks(options: readonly SinkOptions[], context: SinkContext): Promise<ReadonlyMap<string, Sink>>;
/** The sink of `--tokens-to DIR`, for one run. */
export declare function tokensToSink(name: string, folder: string, { env, pid, alive }: SinkContext): Sink;
