import { type OffsetFinding } from "./yaml-errors.ts";
/** The findings for keys that are not texts, and for numbers that YAML tools read in different ways. */
export declare function scalarFindings(contents: unknown): readonly OffsetFinding[];
