/** What to do about an error of the file system. */
export declare function remedy(error: unknown): string;
/** The code of an error of the system, such as ENOENT; empty if it has none. */
export declare function codeOf(error: unknown): string;
/** The text of an error. */
export declare function words(error: unknown): string;
