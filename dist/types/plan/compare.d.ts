import type { ClientValues, Desired } from "../model/client.ts";
import { type FieldName } from "../model/plan.ts";
/** The values that a desired client asks for; an allow list that is left out asks for none. */
export declare function valuesOf({ name, environment, role, folders, ip_allow_list }: Desired): ClientValues;
/** The fields in which two clients differ in meaning, in the order of `fieldNames`; both are canonical. */
export declare function differing(before: ClientValues, after: ClientValues): readonly FieldName[];
