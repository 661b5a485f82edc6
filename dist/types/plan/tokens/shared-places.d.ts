import type { Declared } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Site } from "../../model/token/site.ts";
import type { Sites, TakenPlace } from "./token-places.ts";
/**
 * Refuses two declared clients whose tokens share a place, and one client whose token has the same place in two sinks,
 * even if only case, Unicode form, a link or another spelling of the address distinguishes them.
 */
export declare function sharedPlaceProblems(declared: readonly Declared[], sites: Sites): readonly PlanProblem[];
/** Refuses a client whose token has the same place as a client of another workspace. */
export declare function takenPlaceProblems(declared: readonly Declared[], sites: Sites, taken: readonly TakenPlace[]): readonly PlanProblem[];
/** What two uses of one place have in common: sinks may ignore case, and two sinks may be one folder: therefore only the spot counts. */
export declare function spotKey({ spot }: Pick<Site, "spot">): string;
