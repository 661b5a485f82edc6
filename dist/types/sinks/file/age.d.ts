/**
 * Encrypts a text to age recipients (`age1…`), as an ASCII-armoured age file (age-encryption.org/v1). Throws
 * `SinkError` for an invalid recipient.
 */
export declare function encryptTo(recipients: readonly string[], text: string): Promise<string>;
