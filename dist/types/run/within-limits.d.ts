import type { Options } from "../config/options.ts";
import type { Attempt } from "./attempt.ts";
/**
 * The attempts; where the plans of the customers of one entry together exceed a limit, the first one that changes
 * something is refused with it, and thereby the run. Tokens that are due are rotated as far as the limit allows.
 */
export declare function withinLimits(attempts: readonly Attempt[], { limits, part }: Pick<Options, "limits" | "part">): readonly Attempt[];
