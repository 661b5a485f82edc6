import type { PlaceHazard } from "../../model/token/site.ts";
/** A file sink in a Git work tree; real paths. */
interface InTree {
    readonly sink: string;
    /** The sink's own folder. */
    readonly own: string;
    readonly top: string;
    /** The folder of the configuration. */
    readonly home: string;
}
/** A link that a change of the repository brings could send tokens elsewhere, although the configuration stays as it is. */
export declare function elsewhere(sink: string, folder: string, real: string): PlaceHazard;
/** Git tracks these files. */
export declare function trackedByGit(at: InTree, files: readonly string[]): PlaceHazard;
/** Git neither tracks nor ignores these files. */
export declare function keptByGit(at: InTree, [first, ...others]: readonly string[]): PlaceHazard;
/** Git could not be asked; only the `.gitignore` of the folder counts. */
export declare function notAsked(at: InTree, error: string): PlaceHazard;
export {};
