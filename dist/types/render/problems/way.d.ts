import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import type { Reader } from "../markdown/reader.ts";
/** What a reader can do about a problem, not yet safe to print; `at`: the line to change, if it is another than the problem's own. */
export interface Way {
    readonly text: string;
    readonly at: Source | null;
}
/** The same in one text, with the line to change. */
export declare function wayText(problem: Problem, reader: Advice): string;
/** Who is advised. */
export type Advice = Pick<Reader, "kind" | "config" | "setting">;
/** Advice where no more is known of the reader than that no command line is at hand. */
export declare const maintainerAdvice: Advice;
/** What this reader can do about a problem: at a terminal its `way`, elsewhere the same without commands and flags. */
export declare function wayFor({ rule, way, numbers }: Problem, reader: Advice): Way;
/** Advice without the alternatives that a reader without a command line cannot follow. */
export declare function withoutCommands(way: string): string;
