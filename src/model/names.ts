import type { Declared, Identity } from "./client.ts";
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
  if (environment === null) return `-${nfc(name)}`;
  // Without the length, two identities could be one text.
  const form = nfc(environment);
  return `${form.length}:${form}${nfc(name)}`;
}

/** An identity for a message: `"finance-loader" in Production`. */
export function title({ name, environment }: Identity): string {
  return environment === null ? `"${name}"` : `"${name}" in ${environment}`;
}

/**
 * Where a value of a declared client is written, by its path in an entry, such as `folders/0`: in the entry, or where it
 * comes from; if that is not known, where the client is.
 */
export function placeOf(
  { declaration, lines, source }: Pick<Declared, "declaration" | "lines" | "source">,
  value: string,
): Source {
  const [key, inner] = value.split("/");
  const field = key === "token" ? inner : key;
  const from = declaration.inherited.find((one) => one.field === field && one.from !== "address-list");
  if (from !== undefined) return { file: from.file, line: from.line };
  const line = lines?.[value];
  return line === undefined ? source : { ...source, line };
}

/** A place for a message: `clients/finance.yaml:3`. */
export function at({ file, line }: Source): string {
  return `${file}:${line}`;
}

/** Groups by a key, in the order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
