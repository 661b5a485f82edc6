import type { Sources } from "./gather.ts";

/** Replaces a workspace's comment on a pull request with the record of its apply, in Markdown. */
export type Recorder = (pull: number, workspace: string, markdown: string) => Promise<void>;

/** What apply needs in addition to the world of every command. */
export interface ApplyServices extends Sources {
  readonly record: Recorder;
}
