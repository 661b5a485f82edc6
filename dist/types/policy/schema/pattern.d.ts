/** A compiled pattern that searches a text in time linear in its length. */
export interface Pattern {
    test(text: string): boolean;
    /** The pattern itself: the compiler of schemas distinguishes patterns by it. */
    toString(): string;
}
/** Why a pattern is not supported, or null: it is invalid, or could take more than linear time. */
export declare function patternFault(pattern: string): string | null;
/** Compiles a regular expression of JSON Schema to run in linear time; throws if it is invalid or not supported. */
export declare function linearPattern(pattern: string): Pattern;
