import type { Attempt } from "./attempt.ts";
import type { System } from "./system.ts";
/**
 * The attempts; one that is old and would create is replaced by a new one. Throws if the new one has another plan: a
 * person may have taken minutes to answer.
 */
export declare function renewed(attempts: readonly Attempt[], plan: (workspace: Attempt["workspace"]) => Promise<Attempt>, { clock }: System): Promise<readonly Attempt[]>;
