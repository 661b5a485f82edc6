import type { Declared, Identity, Live } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
/** A name without case, Unicode form, invisible characters and spacing. */
export declare function foldName(name: string): string;
/** Refuses creates that look like an unclaimed live client of their environment, unless `distinct_from` lists it. */
export declare function lookalikeProblems(creates: readonly Declared[], unclaimed: readonly Live[]): readonly PlanProblem[];
/** A key that two clients share exactly if their names look the same and their environments are the same. */
export declare function lookKey({ name, environment }: Identity): string;
