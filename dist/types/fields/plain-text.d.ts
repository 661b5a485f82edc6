/** Whether a text is one that a manifest takes as a name: no blank at either end, no control character, no half of one. */
export declare function isPlainText(text: string): boolean;
/** Why a manifest does not take a text as a name or environment; null where it does. */
export declare function oddText(what: "name" | "environment", text: string): string | null;
