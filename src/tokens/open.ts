import path from "node:path";
import { FileSink } from "./file-sink.ts";
import type { Sink } from "./sink.ts";

/** A sink of files as the configuration describes it; `path` is an absolute template. */
export interface FileSinkOptions {
  readonly type: "file";
  readonly name: string;
  readonly path: string;
}

/** Every kind of sink that a configuration can name. */
export type SinkOptions = FileSinkOptions;

/** The sinks of a configuration by name; nothing is touched yet. */
export function openSinks(options: readonly SinkOptions[]): ReadonlyMap<string, Sink> {
  return new Map(options.map(({ name, path: template }) => [name, new FileSink(name, template)]));
}

/** The sink of `--tokens-to DIR`, for one run. */
export function tokensToSink(name: string, folder: string): Sink {
  return new FileSink(name, path.join(folder, "{workspace}", "{environment}", "{name}"));
}
