import type { Identity } from "./client.ts";
import type { Source } from "./source.ts";

/** A text in Unicode NFC: the form in which names are compared. */
export function nfc(text: string): string {
  return text.normalize("NFC");
}

/** Whether two names (or environments) are the same, regardless of their Unicode form. */
export function sameName(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && nfc(a) === nfc(b);
}

/** A key that two clients share exactly if their name and environment are the same. */
export function identityKey({ name, environment }: Identity): string {
  return JSON.stringify([nfc(name), environment === null ? null : nfc(environment)]);
}

/** An identity for a message: `"finance-loader" in Production`. */
export function title({ name, environment }: Identity): string {
  return environment === null ? `"${name}"` : `"${name}" in ${environment}`;
}

/** A place for a message: `clients/finance.yaml:3`. */
export function at({ file, line }: Source): string {
  return `${file}:${line}`;
}

/** Groups by a key, in the order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
