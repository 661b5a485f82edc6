/** The columns that a text takes on a terminal: East Asian wide characters and emoji take two, combining marks none. */
export declare function width(text: string): number;
/** The text, with spaces after it up to that many columns. */
export declare function padded(text: string, columns: number): string;
/** The text, cut to at most that many columns: then it ends with "…". No character is divided. */
export declare function fitted(text: string, columns: number): string;
/** A list in as few lines as fit: items are separated by commas, and an item is never broken. */
export declare function commaLines(items: readonly string[], indent: string): readonly string[];
