import { differing } from "../fields/compare.ts";
import { clientFields, eachField } from "../fields/table.ts";
import type { ClientValues } from "../model/client.ts";
import type { FieldName } from "../model/plan.ts";

/** One field whose answer is not what was sent. */
export interface Deviation {
  readonly field: FieldName;
  readonly sent: string;
  readonly shown: string;
}

/** Where an answer to a mutation shows another value than was sent; a name may come back trimmed or in another Unicode form. */
export function deviations(sent: ClientValues, shown: ClientValues): readonly Deviation[] {
  const [wanted, got] = [stored(sent), stored(shown)];
  return differing(wanted, got).map((field) => ({
    field,
    sent: textOf(field, wanted),
    shown: textOf(field, got),
  }));
}

/** A deviation as words. */
export function deviationText(found: readonly Deviation[]): string {
  return found
    .map(({ field, sent, shown }) => `${field} was sent as ${sent} and is shown as ${shown}`)
    .join("; ");
}

/** Whether two names are one to the API. */
export function sameStoredName(a: string, b: string): boolean {
  const { normal, stored: storedName } = clientFields.name;
  return storedName(normal(a)) === storedName(normal(b));
}

function stored(values: ClientValues): ClientValues {
  return eachField<ClientValues>((field) =>
    clientFields[field].stored(clientFields[field].normal(values[field])),
  );
}

function textOf<F extends FieldName>(field: F, values: ClientValues): string {
  return clientFields[field].text(values[field]);
}
