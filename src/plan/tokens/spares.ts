import type { Declared, Live } from "../../model/client.ts";
import type { Identified } from "../identity/identified.ts";
import { isAtPlaces } from "./held.ts";
import type { Places } from "./token-places.ts";
import { tokenState } from "./token-state.ts";
import { partnersOf } from "../identity/partners.ts";

/**
 * The clients to be created whose first token is thrown away, because their place holds the other credential's token, or
 * is about to get it: of two new ones, the second.
 */
export function sparesOf(
  { creates, managed, declaredSelf }: Pick<Identified, "creates" | "managed" | "declaredSelf">,
  places: Places,
): ReadonlySet<Declared> {
  const partners = partnersOf<{ readonly declared: Declared; readonly live?: Live }>([
    ...creates,
    ...managed,
    ...declaredSelf,
  ]);
  const spares = creates.filter((one) => {
    const other = partners.get(one);
    if (other === undefined) return false;
    if (one.declared.pair?.credential === "second") return true;
    const found = places.get(one.declared) ?? [];
    return (
      other.live !== undefined &&
      (isAtPlaces(other.live, found) || tokenState(other.live, found) === "pending")
    );
  });
  return new Set(spares.map(({ declared }) => declared));
}
