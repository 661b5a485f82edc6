import type { Expressing } from "../../fields/field.ts";
import { clientFields, fieldOrder } from "../../fields/table.ts";
import type { ClientValues, Live } from "../../model/client.ts";
import type { FieldName } from "../../model/field-change.ts";

/** Why no manifest could declare this live client as it is (import reports it, prune spares it); null if one could. */
export function unexpressible(live: Live, workspace: Expressing): string | null {
  if (live.id < 1) return "one of its ids is 0";
  for (const field of fieldOrder) {
    const reason = reasonOf(field, live, workspace);
    if (reason !== null) return reason;
  }
  return null;
}

function reasonOf<F extends FieldName>(field: F, live: ClientValues, workspace: Expressing): string | null {
  return clientFields[field].undeclarable(live[field], workspace);
}
