import { type FreshFile, type Writer } from "./atomic.ts";
/** Which process removes leftovers, and how it checks whether another one still runs. */
export interface Remover {
    readonly writer: Writer;
    readonly alive: (pid: number) => boolean;
}
/**
 * Removes the temporary files that killed processes left in a folder, since they may contain a token: only plain files
 * of this user with a name that keyward gives, of a process that certainly ended. `fresh` is a file that was just
 * written there, because the clock of a file system may differ from this machine's.
 */
export declare function removeLeftovers(folder: string, fresh: FreshFile, remover: Remover): Promise<void>;
