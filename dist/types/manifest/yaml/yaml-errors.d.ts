import type { FindingRule } from "../../model/rules.ts";
/** A finding about the YAML itself, at an offset of the text. */
export interface OffsetFinding {
    readonly rule: FindingRule;
    readonly offset: number;
    readonly message: string;
    readonly fix: string;
}
/** How many values a document may contain once its aliases are expanded: an alias bomb contains billions. */
export declare const maxExpanded = 5000000;
/** The longest value that a finding shows, in characters. */
export declare const longestShown = 100;
/** Nesting that exhausts the parser's stack. */
export declare const tooDeep: OffsetFinding;
/** An alias without an anchor before it, or inside its own anchor. */
export declare function lostAlias(offset: number): OffsetFinding;
/** A merge key whose value is neither a map nor an alias of one. */
export declare function badMergeSource(offset: number): OffsetFinding;
/** A `%YAML` line of another version, under which numbers and words have other meanings. */
export declare function otherVersion(offset: number): OffsetFinding;
/** A small document that becomes huge once its aliases are expanded. */
export declare function aliasBomb(offset: number): OffsetFinding;
/** The errors of a document as the parser collects them. */
interface ParserError {
    readonly code: string;
    readonly pos: readonly [number, number];
    readonly message: string;
}
/** The parser's errors and warnings as findings; none quotes the text of a file, which may be no manifest at all. */
export declare function parserFindings(doc: {
    readonly errors: readonly ParserError[];
    readonly warnings: readonly ParserError[];
}): Generator<OffsetFinding>;
export {};
