/**
 * The folder names that a path from the home folder goes through. `\/` is a slash in a name and `\\` a
 * backslash; slashes at either end are ignored.
 */
export declare function folderNames(path: string): readonly string[];
/** The path that goes through these folder names: the inverse of `folderNames`. */
export declare function folderPath(names: readonly string[]): string;
