import type { Vocabulary } from "../../fields/field.ts";
import type { Declared, Desired, Live } from "../../model/client.ts";
import type { IssueTarget } from "../../model/token/issue-target.ts";
import type { CreateChange, DeleteChange, RotateChange, UpdateChange } from "../../model/change.ts";
import type { PlacesOf } from "../tokens/token-places.ts";
import type { RiskCode } from "../../model/risk.ts";
/** The create of a desired client that is not live. */
export declare function createChange(desired: Desired, issue: IssueTarget, words: Vocabulary): CreateChange;
/** The update that makes a live client match what is desired; null if it already does. */
export declare function updateChange(live: Live, desired: Desired, words: Vocabulary, placesOf: PlacesOf): UpdateChange | null;
/** The delete of an unmanaged client. */
export declare function deleteChange(live: Live, words: Vocabulary, code?: "client-deleted" | "spare-deleted"): DeleteChange;
/** The rotation of a managed client's token, shown under the name and environment that the client has at that point. */
export declare function rotateChange(live: Live, shown: Pick<Declared, "name" | "environment" | "source">, issue: IssueTarget, { reason, own, codes }: Pick<RotateChange, "reason" | "own"> & {
    readonly codes: readonly RiskCode[];
}): RotateChange;
