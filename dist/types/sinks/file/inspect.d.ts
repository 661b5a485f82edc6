/** The folder below which no link may lead elsewhere: the configuration's, if the places are in it; otherwise the one that the template names literally. */
export declare function baseOf(template: string, folder: string): string;
/** What there is at a path, without following a link. */
export declare function kindOf(file: string): Promise<"missing" | "file" | "other">;
/** The text of a file; null if there is none. */
export declare function readText(file: string): Promise<string | null>;
