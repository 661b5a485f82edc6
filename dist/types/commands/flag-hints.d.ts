import type { PlanDocument } from "../model/plan.ts";
/**
 * A plan for somebody at the command line, who can also use a flag where something is missing. Plans themselves name
 * none: a pull request's reader has no command line.
 */
export declare function withFlagHints(document: PlanDocument): PlanDocument;
