import type { ManifestPath } from "../../config/options.ts";
import type { Finding } from "../../model/finding.ts";
/** A manifest file. */
export interface FoundFile extends ManifestPath {
    /** With links followed. */
    readonly real: string;
    /** `defaults`: it is named `defaults.yaml` or `defaults.yml`, and holds the defaults of its folder. */
    readonly kind: "manifest" | "defaults";
    /** The files of the defaults that hold for it (absolute), the nearest first. */
    readonly defaults: readonly string[];
}
/** Manifest files, in a fixed order and without duplicates, and the problems with the paths. */
export interface FoundFiles {
    readonly files: readonly FoundFile[];
    readonly findings: readonly Finding[];
    /** The folders of a customer that do not exist, or hold no manifest. */
    readonly missing: readonly ManifestPath[];
}
/**
 * The manifest files under the paths: named files, and .yaml and .yml files in folders, except hidden folders and
 * node_modules; and the `defaults.yaml` files of the folders above each path, up to `root`.
 */
export declare function findFiles(paths: readonly ManifestPath[], root: string): Promise<FoundFiles>;
/** The YAML files under the paths, in a fixed order and without duplicates, whatever they hold; none of the folders above. */
export declare function filesUnder(paths: readonly ManifestPath[]): Promise<{
    readonly files: readonly ManifestPath[];
    readonly findings: readonly Finding[];
}>;
/**
 * The text of a regular file, or the finding that explains why it cannot be used: missing, denied, not a regular file,
 * too large, not UTF-8.
 */
export declare function readText(file: ManifestPath): Promise<{
    text: string;
} | {
    finding: Finding;
}>;
/** A finding about a whole file. */
export declare function fileFinding(file: string, words: Pick<Finding, "rule" | "message" | "fix">): Finding;
