/**
 * Every token that a run has used or issued so far, so that none is shown, whatever it looks like and in whichever
 * form it is repeated: as it is, base64 (also inside a longer text, such as a basic credential), hex, in a URL, in JSON.
 */
export declare class KnownSecrets {
    #private;
    constructor(secrets?: Iterable<string>);
    /** Hides a secret from now on, unless it has fewer than 6 characters. */
    add(secret: string): void;
    /** The text without any known secret; takes one pass, however many secrets there are. */
    hide(text: string): string;
}
