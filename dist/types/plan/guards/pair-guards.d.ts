import type { Declared } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { PlanInput } from "../input.ts";
/** Refuses `overlap` where a place cannot serve two credentials: its sink keeps no marker, or it is named after an id. */
export declare function pairProblems(owners: readonly Declared[], { tokens, placesOf }: Pick<PlanInput, "tokens" | "placesOf">): readonly PlanProblem[];
