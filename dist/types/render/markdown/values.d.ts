import type { Destination } from "../../model/change.ts";
import type { FieldChange, FieldName } from "../../model/field-change.ts";
import type { TokenBlock } from "../../model/plan.ts";
/** One side of a change of a field, each value as code; null if there is nothing to show. */
export declare function sideMarkdown<F extends FieldName>({ field, before, after }: FieldChange<F>, side: "before" | "after"): string | null;
/** What an update does to a field, each value as code; null if there is nothing to show. */
export declare function changedMarkdown<F extends FieldName>({ field, before, after, }: FieldChange<F>): string | null;
/** Places of a token, as code: "`kv/workato/orders` (`vault`)". */
export declare function placesMarkdown(places: readonly Destination[]): string;
/** What a manifest declares for a token's places. */
export declare function deliveryMarkdown(delivery: TokenBlock["deliver_to"]): string;
