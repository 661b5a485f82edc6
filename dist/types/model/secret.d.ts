declare const inspect: unique symbol;
/** What is shown in the place of a token. */
export declare const secretMask = "[secret]";
/**
 * A token in memory: prints, serialises and inspects as a mask, so that no log, report or crash shows it.
 * `reveal` is the single way out; it stands only where a request is signed and where a sink writes.
 */
export declare class Secret {
    #private;
    constructor(value: string);
    /** The token itself. */
    reveal(): string;
    toString(): string;
    toJSON(): string;
    [inspect](): string;
}
export {};
