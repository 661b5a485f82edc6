import { clientFields } from "../../fields/table.ts";
import type { ClientValues } from "../../model/client.ts";
import { type FieldName, fieldNames } from "../../model/field-change.ts";
import { type Risk, type RiskCode, riskEffects } from "../../model/risk.ts";

/** The risks of a new client. */
export function createRisks(values: ClientValues): readonly Risk[] {
  return risks(fieldNames.flatMap((field) => opened(field, values)));
}

/** What an update of `fields` does to access. */
export function updateRisks(
  before: ClientValues,
  after: ClientValues,
  fields: readonly FieldName[],
): readonly Risk[] {
  return risks(fields.flatMap((field) => changed(field, before, after)));
}

/** The risks of these codes. */
export function risks(codes: readonly RiskCode[]): readonly Risk[] {
  return codes.map((code) => ({ code, effect: riskEffects[code] }));
}

function opened<F extends FieldName>(field: F, values: ClientValues): readonly RiskCode[] {
  return clientFields[field].createRisks(values[field]);
}

function changed<F extends FieldName>(
  field: F,
  before: ClientValues,
  after: ClientValues,
): readonly RiskCode[] {
  return clientFields[field].updateRisks(before[field], after[field]);
}
