/**
 * The folder below which no link may lead elsewhere, since a commit may have brought it: that of the configuration (`home`)
 * or of its Git work tree, if the sink's own folder is in it; otherwise that folder itself.
 */
export declare function baseOf({ own, home, }: {
    readonly own: string;
    readonly home: string;
}): Promise<string>;
/** What there is at a path, without following a link. */
export declare function kindOf(file: string): Promise<"missing" | "file" | "other">;
/** The text of a file; null if there is none. */
export declare function readText(file: string): Promise<string | null>;
