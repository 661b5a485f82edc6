import { differing } from "../../fields/compare.ts";
import type { Live } from "../../model/client.ts";
import type { FieldName } from "../../model/field-change.ts";
import { identityKey } from "../../model/names.ts";
import { secondName } from "../../model/pair.ts";
import { isMigrated } from "../../model/token/migrated.ts";

/** Two live clients of the same access, of which one has the second name of the other. */
export interface PossiblePair {
  readonly first: Live;
  readonly second: Live;
}

/**
 * The pairs among the clients to be imported: in the order of the first of each. A client whose name another one has, too
 * (`ambiguous`, by its identity), is in none: an entry with `overlap` finds its second client by its name alone.
 */
export function possiblePairs(
  clients: readonly Live[],
  form: string,
  ambiguous: ReadonlySet<string>,
): readonly PossiblePair[] {
  const usable = clients.filter((one) => !ambiguous.has(identityKey(one)) && !isMigrated(one.name));
  const byIdentity = new Map(usable.map((client) => [identityKey(client), client]));
  return usable.flatMap((first) => {
    const name = secondName(form, first.name);
    const second = byIdentity.get(identityKey({ name, environment: first.environment }));
    return second !== undefined && apart(first, second).length === 0 ? [{ first, second }] : [];
  });
}

/** The fields, besides the name, in which two live clients differ. */
export function apart(first: Live, second: Live): readonly FieldName[] {
  return differing(first, { ...second, name: first.name });
}
