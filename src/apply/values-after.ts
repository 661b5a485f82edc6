import { fieldOf } from "../fields/change.ts";
import { clientFields, eachField } from "../fields/table.ts";
import type { ClientValues, Live } from "../model/client.ts";
import type { Change } from "../model/change.ts";
import type { FieldName } from "../model/field-change.ts";

/** The values of a client after a create or update: the live values, overridden by those of the change. */
export function valuesAfter(change: Change, live: Live | null): ClientValues {
  return eachField<ClientValues>((field) => valueAfter(field, change, live));
}

function valueAfter<F extends FieldName>(field: F, change: Change, live: Live | null): ClientValues[F] {
  const { none, fromPlan } = clientFields[field];
  const planned = fieldOf(change, field);
  if (planned === undefined) return live === null ? none : live[field];
  return planned.after === null ? none : fromPlan(planned.after);
}
