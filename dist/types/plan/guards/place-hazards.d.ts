import type { Declared } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Sites } from "../tokens/token-places.ts";
/** Refuses to write tokens to places that Git would keep, or that a link leads elsewhere: one problem for each cause. */
export declare function hazardProblems(clients: readonly Declared[], sites: Sites): readonly PlanProblem[];
/** A note for each pending marker that was not believed, since a commit may have brought it. */
export declare function markersInGit(clients: readonly Declared[], sites: Sites): readonly Note[];
