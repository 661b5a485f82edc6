import type { ManifestPath } from "../../config/options.ts";
/** One customer may have no folder, but the folder of all of them must exist: otherwise its name may be misspelt. */
export declare function mayBeMissing({ optionalIn }: ManifestPath): Promise<boolean>;
/** The paths without the folders that a customer may have, and does not have. */
export declare function presentPaths(paths: readonly ManifestPath[]): Promise<{
    readonly present: readonly ManifestPath[];
    readonly missing: readonly ManifestPath[];
}>;
/** What a path leads to, with links followed. */
export declare function kindOf(absolute: string): Promise<"file" | "folder" | "gone">;
