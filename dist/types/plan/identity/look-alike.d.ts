import type { Declared, Identity, Live } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
/** What remains of a name when case, Unicode form, invisible characters and spacing are taken away. */
export declare function foldName(name: string): string;
/** Refuses creates that look like an unclaimed live client of their environment, until `distinct_from` says otherwise. */
export declare function lookalikeProblems(creates: readonly Declared[], unclaimed: readonly Live[]): readonly PlanProblem[];
/** What two clients share exactly when their names look the same and their environment is one. */
export declare function lookKey({ name, environment }: Identity): string;
