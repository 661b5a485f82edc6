/** Whether a manifest accepts a text as a name: not padded with blanks, no control character, no lone surrogate. */
export declare function isPlainText(text: string): boolean;
/** Why a manifest does not accept a text as a name or environment; null if it does. */
export declare function unusableText(what: "name" | "environment", text: string): string | null;
