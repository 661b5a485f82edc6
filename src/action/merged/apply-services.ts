import type { Sources } from "./gather.ts";

/** Makes a pull request's comment the record of what became of a workspace; `markdown` replaces its text. */
export type Recorder = (pull: number, workspace: string, markdown: string) => Promise<void>;

/** What apply works with beside the world of every command. */
export interface ApplyServices extends Sources {
  readonly record: Recorder;
}
