import type { ManifestPath } from "../../config/options.ts";
import type { Finding } from "../../model/finding.ts";
/** Whether a file of this name holds the defaults of its folder. */
export declare function isDefaultsName(name: string): boolean;
/**
 * Where the defaults of folders above a manifest path may be, the nearest folder first: from the folder that the path is in
 * up to `root`; only the path's own folder if that is elsewhere. The files need not exist.
 */
export declare function placesAbove(manifests: ManifestPath, root: string): Promise<readonly ManifestPath[]>;
/** The files at these places; one that a link leads out of `root` (or of its own folder, if that is elsewhere) is a finding, and not read. */
export declare function defaultsAbove(manifests: ManifestPath, root: string): Promise<{
    readonly files: readonly ManifestPath[];
    readonly findings: readonly Finding[];
}>;
/** The defaults that hold for a file: those of its folder and of every folder above it. */
export interface NearestDefaults {
    /** Absolute, the nearest first; for defaults: those of the folders above. */
    readonly of: (file: ManifestPath) => readonly string[];
    readonly findings: readonly Finding[];
}
/** Puts the files of defaults in order; two in one folder are a finding. */
export declare function nearestDefaults(files: readonly ManifestPath[]): NearestDefaults;
