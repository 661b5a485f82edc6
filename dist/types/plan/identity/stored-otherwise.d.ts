import type { Declared, Desired, Live } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { PlanInput } from "../input.ts";
/**
 * Refuses creates of clients that are probably live already, because Workato stored their name in another form than it
 * was sent: otherwise every apply would make one more. The marker at the token's place names such a client; where a sink
 * keeps no markers, it is an unclaimed client that is the same in all but its name, or whose name is an escaped form of it,
 * whatever else differs: an update may have renamed a client that was created before names were escaped.
 */
export declare function storedOtherwise(creates: readonly {
    readonly declared: Declared;
    readonly desired: Desired;
}[], { unclaimed, deletes }: {
    readonly unclaimed: readonly Live[];
    readonly deletes: readonly Live[];
}, input: Pick<PlanInput, "tokens" | "now" | "ownership">): readonly PlanProblem[];
