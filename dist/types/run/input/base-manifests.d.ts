import type { Options, WorkspaceOptions } from "../../config/options.ts";
import type { Declared } from "../../model/client.ts";
/** Reads what the same manifest paths declare in another folder: nothing if there are none, or one is invalid; null: nothing is compared. */
export declare function baseReader(options: Options, folder: string | undefined, cwd: string): (workspace: WorkspaceOptions) => Promise<readonly Declared[] | null>;
