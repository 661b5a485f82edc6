import type { Identified } from "./identified.ts";
import type { PlanInput } from "../input.ts";
/** Determines the status of every declared and live client (contract, Identity and ownership). */
export declare function identify(input: PlanInput): Identified;
