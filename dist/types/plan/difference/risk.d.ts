import type { ClientValues } from "../../model/client.ts";
import { type FieldName } from "../../model/field-change.ts";
import { type Risk, type RiskCode } from "../../model/risk.ts";
/** The risks of a new client. */
export declare function createRisks(values: ClientValues): readonly Risk[];
/** What an update of `fields` does to access. */
export declare function updateRisks(before: ClientValues, after: ClientValues, fields: readonly FieldName[]): readonly Risk[];
/** The risks of these codes. */
export declare function risks(codes: readonly RiskCode[]): readonly Risk[];
