import type { Destination } from "../../model/change.ts";
import type { TokenChange } from "../../model/plan.ts";
import type { PlanInput } from "../input.ts";
/**
 * The clients whose `token` says another thing than it does in the manifests of the base: Workato shows nothing of
 * that, and still it decides who reads the next token.
 */
export declare function tokenChanges(input: PlanInput): readonly TokenChange[];
/** Whether two lists of places are one, in whatever order. */
export declare function equalPlaces(a: readonly Destination[], b: readonly Destination[]): boolean;
