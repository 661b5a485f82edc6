import type { WorkspacePlan } from "../model/plan.ts";
import type { PlanInput } from "./input.ts";
/** The plan that takes a workspace from live to declared: pure, and independent of the order of its input. */
export declare function makePlan(input: PlanInput): WorkspacePlan;
