import type { ClientValues } from "../../model/client.ts";
import { type FieldName, type Risk, type RiskCode } from "../../model/plan.ts";
/** What a new client opens. */
export declare function createRisks(values: ClientValues): readonly Risk[];
/** What an update of `fields` does to access. */
export declare function updateRisks(before: ClientValues, after: ClientValues, fields: readonly FieldName[]): readonly Risk[];
/** The risks of these codes. */
export declare function risks(codes: readonly RiskCode[]): readonly Risk[];
