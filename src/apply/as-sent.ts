import { differing } from "../fields/compare.ts";
import { clientFields, eachField } from "../fields/table.ts";
import type { ClientValues } from "../model/client.ts";
import type { FieldName } from "../model/field-change.ts";

/** One field whose values differ, as text. */
export interface Deviation {
  readonly field: FieldName;
  readonly before: string;
  readonly after: string;
}

/** The fields for which an answer to a mutation shows another value than was sent; a name may be returned trimmed or in another Unicode form. */
export function deviations(sent: ClientValues, shown: ClientValues): readonly Deviation[] {
  const [wanted, got] = [stored(sent), stored(shown)];
  return differing(wanted, got).map((field) => ({
    field,
    before: textOf(field, wanted),
    after: textOf(field, got),
  }));
}

/** Describes what an answer shows instead of what was sent. */
export function answerText(found: readonly Deviation[]): string {
  return found
    .map(({ field, before, after }) => `${field} was sent as ${before} and is shown as ${after}`)
    .join("; ");
}

/** Describes what changed since a client was read. */
export function changedText(found: readonly Deviation[]): string {
  return found.map(({ field, before, after }) => `${field} was ${before} and is now ${after}`).join("; ");
}

/** Whether the API treats two names as the same. */
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
