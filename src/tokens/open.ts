/** A sink as the configuration describes it; `path` is an absolute template. */
export interface FileSinkOptions {
  readonly type: "file";
  readonly name: string;
  readonly path: string;
}

/** Every kind of sink that a configuration can name. */
export type SinkOptions = FileSinkOptions;
