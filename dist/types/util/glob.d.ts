/** Whether a pattern (`*`: any run of characters, `?`: one) fits the whole text; case-sensitive, in NFC, linear in both. */
export declare function matchesGlob(pattern: string, text: string): boolean;
