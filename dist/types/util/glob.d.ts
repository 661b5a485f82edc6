/** Whether a pattern (`*`: any run of characters, `?`: one) matches the whole text; case-sensitive, in NFC, linear in both. */
export declare function matchesGlob(pattern: string, text: string): boolean;
