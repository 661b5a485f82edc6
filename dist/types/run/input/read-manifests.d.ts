import type { ManifestPath, Options } from "../../config/options.ts";
import type { ManifestContext } from "../../manifest/read/check.ts";
import { type Manifests } from "../../manifest/read/read.ts";
/** Reads the manifests at paths; throws `InputError` with their findings. */
export type ReadPaths = (paths: readonly ManifestPath[]) => Promise<Manifests>;
/** Reads what paths declare; throws `InputError` with the findings. */
export declare function readPaths(paths: readonly ManifestPath[], options: Options): Promise<Manifests>;
/** What reading manifests needs from the configuration. */
export declare function manifestContext({ tokens, sinks }: Options): ManifestContext;
/** Reads manifests; what customers have in common that have no folder of their own is read only once. */
export declare function onceForEach(options: Options): ReadPaths;
