import type { Destination } from "../../model/change.ts";
import type { FieldChange, FieldName } from "../../model/field-change.ts";
import type { TokenBlock } from "../../model/plan.ts";
/** A field of a change as text that is not yet safe to print. */
export type Shown = {
    readonly kind: "value";
    readonly value: string;
} | {
    readonly kind: "moved";
    readonly before: string;
    readonly after: string;
} | {
    readonly kind: "set";
    readonly added: readonly string[];
    readonly removed: readonly string[];
};
/** What is shown for a field of a change; null if nothing is, such as the environment if there are none. */
export declare function shown<F extends FieldName>({ field, before, after }: FieldChange<F>): Shown | null;
/** Places of a token: "vault kv/workato/orders, files tokens/orders"; "nowhere" if there are none. */
export declare function placesText(places: readonly Destination[]): string;
/** The sinks of several clients' places: "vault, files (a place for each client)"; "nowhere" if there are none. */
export declare function sinksText(places: readonly Destination[]): string;
/** What a manifest declares for a token's places. */
export declare function deliveryText(delivery: TokenBlock["deliver_to"]): string;
