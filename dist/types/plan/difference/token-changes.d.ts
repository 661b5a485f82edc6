import type { Declared } from "../../model/client.ts";
import type { Destination } from "../../model/change.ts";
import type { TokenChange } from "../../model/plan.ts";
import type { PlanInput } from "../input.ts";
/**
 * The clients whose `token` differs from the manifests of the base: Workato does not show it, but it decides who can
 * read the next token.
 */
export declare function tokenChanges(input: PlanInput): readonly TokenChange[];
/** Whether two lists contain the same places, in any order. */
export declare function equalPlaces(a: readonly Destination[], b: readonly Destination[]): boolean;
/** When a token is due for rotation, as a manifest would write it; null if it is not specified. */
export declare function rotationText({ rotate_after }: Pick<Declared["token"], "rotate_after">): string | null;
