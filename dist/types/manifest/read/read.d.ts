import type { ManifestPath } from "../../config/options.ts";
import type { Declared } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { ManifestContext } from "./check.ts";
/** The declared clients of all manifests, in the order of the files, and the files as shown to the user. */
export interface Manifests {
    readonly declared: readonly Declared[];
    readonly files: readonly string[];
    /** The addresses of each address list, by its name in NFC. */
    readonly addressLists: ReadonlyMap<string, readonly string[]>;
    /** What is sound but easily misread, each once. */
    readonly notes: readonly Note[];
    /** The folders of a customer that hold no manifest, as shown to the user. */
    readonly missing: readonly string[];
}
/**
 * Reads and checks every manifest under the paths, with the defaults of their folders; throws `InputError` with the
 * findings of all files at once. `root`: the folder above which no defaults are looked for.
 */
export declare function readManifests(paths: readonly ManifestPath[], context: ManifestContext, root: string): Promise<Manifests>;
/** What is said about a customer without a folder of its own. */
export declare function missingNote({ shown }: ManifestPath): Note;
