import type { WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { type Reader } from "../markdown/reader.ts";
/** Problems under a heading, at most this many; the rest is counted. */
export declare function problemBlocks(problems: readonly Problem[], status: WorkspacePlan["status"], { most, reader }: {
    readonly most: number;
    readonly reader: Reader;
}): readonly (readonly string[])[];
