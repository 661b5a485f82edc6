import type { Declared } from "../../model/client.ts";
import { pairKey } from "../../model/pair.ts";

/** The other credential of each client that has one. */
export function partnersOf<C extends { readonly declared: Declared }>(
  clients: readonly C[],
): ReadonlyMap<C, C> {
  const waiting = new Map<string, C>();
  const partners = new Map<C, C>();
  for (const client of clients) {
    const key = pairKey(client.declared);
    if (key === null) continue;
    const other = waiting.get(key);
    if (other === undefined) waiting.set(key, client);
    else partners.set(client, other).set(other, client);
  }
  return partners;
}
