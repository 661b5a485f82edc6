import type { Declared, Folders } from "../../model/client.ts";
import type { Directory, Resolution } from "./directory.ts";
/** A declared client's folders as a sorted set of ids. */
export declare function resolveFolders(declared: Declared, directory: Directory): Resolution<Folders>;
