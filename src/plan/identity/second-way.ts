import type { Declared, Live } from "../../model/client.ts";

/** Whether a client is the second credential of an entry: no key of the entry is about that one alone. */
export function isSecond({ pair }: Pick<Declared, "pair">): boolean {
  return pair?.credential === "second";
}

/**
 * What to do about live clients that a client to be created may be: `otherwise`, unless it is the second credential of an
 * entry, since `id` and `renamed_from` of that are about the first one.
 */
export function wayFor(
  { name, pair, environment }: Pick<Declared, "name" | "pair" | "environment">,
  alike: readonly Pick<Live, "id" | "name">[],
  otherwise: string,
): string {
  if (pair?.credential !== "second") return otherwise;
  const [first] = alike;
  const where = environment === null ? "" : ` (${environment})`;
  const ids = alike.map(({ id }) => id).join(", ");
  return `if id ${first?.id}${where} is the second API client of "${pair.first}" (\`overlap\`), rename it to ${JSON.stringify(name)} in Workato; if it is another client, write \`distinct_from: [${ids}]\``;
}
