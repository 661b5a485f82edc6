import { addressKey } from "../model/address-set.ts";
import type { ClientValues } from "../model/client.ts";

/** One field whose answer is not what was sent. */
export interface Deviation {
  readonly field: keyof ClientValues;
  readonly sent: string;
  readonly shown: string;
}

/** Where an answer to a mutation shows another value than was sent; a name may come back trimmed or in another Unicode form. */
export function deviations(sent: ClientValues, shown: ClientValues): readonly Deviation[] {
  const fields = ["name", "role", "folders", "environment", "ip_allow_list"] as const;
  return fields.flatMap((field) => {
    const [wanted, got] = [canonical(sent, field), canonical(shown, field)];
    const same =
      field === "ip_allow_list" ? addressKey(sent[field]) === addressKey(shown[field]) : wanted === got;
    return same ? [] : [{ field, sent: wanted, shown: got }];
  });
}

/** A deviation as words. */
export function deviationText(found: readonly Deviation[]): string {
  return found
    .map(({ field, sent, shown }) => `${field} was sent as ${sent} and is shown as ${shown}`)
    .join("; ");
}

/** Whether two names are one to the API. */
export function sameStoredName(a: string, b: string): boolean {
  return a.normalize("NFC").trim() === b.normalize("NFC").trim();
}

function canonical(values: ClientValues, field: keyof ClientValues): string {
  switch (field) {
    case "name":
      return JSON.stringify(values.name.normalize("NFC").trim());
    case "environment":
      return JSON.stringify(values.environment?.normalize("NFC") ?? null);
    case "role":
      return JSON.stringify(values.role);
    case "folders":
      return values.folders === "all" ? "all" : JSON.stringify([...values.folders].sort((a, b) => a - b));
    case "ip_allow_list":
      return values.ip_allow_list.length === 0
        ? "every address"
        : [...values.ip_allow_list].sort().join(", ");
  }
}
