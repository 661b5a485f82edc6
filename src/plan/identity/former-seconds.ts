import { valuesKey } from "../../fields/compare.ts";
import type { Live } from "../../model/client.ts";
import { fieldNames } from "../../model/field-change.ts";
import { groupBy, identityKey } from "../../model/names.ts";
import { secondName } from "../../model/pair.ts";
import type { Managed } from "./identified.ts";

/** What two credentials of one entry have in common. */
const grants = fieldNames.filter((field) => field !== "name");

/**
 * The unmanaged clients that were the second credentials of entries whose `overlap` was turned off, with the client of the
 * entry: they have that name and the same access.
 */
export function formerSeconds(
  managed: readonly Managed[],
  unmanaged: readonly Live[],
  form: string,
): ReadonlyMap<Live, Managed> {
  if (unmanaged.length === 0) return new Map();
  const byIdentity = groupBy(unmanaged, identityKey);
  return new Map(
    managed.flatMap((one) => {
      const { declared, live } = one;
      if (declared.pair !== null) return [];
      const name = secondName(form, declared.name);
      const found = byIdentity.get(identityKey({ name, environment: live.environment })) ?? [];
      return found.flatMap((other) =>
        valuesKey(other, grants) === valuesKey(live, grants) ? [[other, one] as const] : [],
      );
    }),
  );
}
