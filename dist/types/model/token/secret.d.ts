declare const inspect: unique symbol;
/** What is shown instead of a token. */
export declare const secretMask = "[secret]";
/**
 * A token in memory: printing, serialising and inspecting it yields a mask, so that no log, report or crash shows it.
 * `reveal` is the only way to read it; it is used only where a request is signed and where a sink writes.
 */
export declare class Secret {
    #private;
    constructor(value: string);
    /** The token itself. */
    reveal(): string;
    /** Its SHA-256 together with another text, in hexadecimal: it distinguishes tokens without showing one. */
    hashWith(text: string): string;
    toString(): string;
    toJSON(): string;
    [inspect](): string;
}
export {};
