/**
 * The folder names that a path from the home folder goes through. `\/` is a slash in a name and `\\` a
 * backslash; slashes at either end say nothing.
 */
export declare function folderNames(path: string): readonly string[];
