import type { PlaceHazard } from "../../model/token/site.ts";
/** The parts of a file sink that decide whether its places are safe. */
export interface FileSinkFacts {
    readonly name: string;
    /** The folder that its template names literally. */
    readonly own: string;
    /** The folder of the configuration. */
    readonly home: string;
    /** Encrypted files may be committed. */
    readonly encrypted: boolean;
    readonly env: Readonly<Record<string, string | undefined>>;
}
/** What is known of the place of a file, besides what it holds. */
export interface FileSite {
    readonly hazard: PlaceHazard | null;
    /** A commit may have brought the marker: Git tracks it, or could not be asked. */
    readonly markerInGit: boolean;
}
/** Looks at where places really are, and what Git would do with the files there; in their order. Never throws. */
export declare function inspectPlaces(places: readonly string[], sink: FileSinkFacts): Promise<readonly FileSite[]>;
