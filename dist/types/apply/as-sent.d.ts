import type { ClientValues } from "../model/client.ts";
import type { FieldName } from "../model/field-change.ts";
/** One field whose values differ, as text. */
export interface Deviation {
    readonly field: FieldName;
    readonly before: string;
    readonly after: string;
}
/** The fields for which an answer to a mutation shows another value than was sent; a name may be returned trimmed or in another Unicode form. */
export declare function deviations(sent: ClientValues, shown: ClientValues): readonly Deviation[];
/** Describes what an answer shows instead of what was sent. */
export declare function answerText(found: readonly Deviation[]): string;
/** Describes what changed since a client was read. */
export declare function changedText(found: readonly Deviation[]): string;
/** Whether the API treats two names as the same. */
export declare function sameStoredName(a: string, b: string): boolean;
