import type { Declared, Desired } from "../../model/client.ts";
import type { Directory, Resolution } from "./directory.ts";
/** Resolves a declared client's role and folders to ids. */
export declare function resolveNames(declared: Declared, directory: Directory): Resolution<Desired>;
