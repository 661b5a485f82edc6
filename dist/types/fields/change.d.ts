import type { Change } from "../model/change.ts";
import type { FieldChange, FieldName } from "../model/field-change.ts";
/** What a change does to one field; undefined if that field does not change. */
export declare function fieldOf<F extends FieldName>({ fields }: Pick<Change, "fields">, name: F): FieldChange<F> | undefined;
