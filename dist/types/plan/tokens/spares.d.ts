import type { Declared } from "../../model/client.ts";
import type { Identified } from "../identity/identified.ts";
import type { Places } from "./token-places.ts";
/**
 * The clients to be created whose first token is thrown away, because their place holds the other credential's token, or
 * is about to get it: of two new ones, the second.
 */
export declare function sparesOf({ creates, managed, declaredSelf }: Pick<Identified, "creates" | "managed" | "declaredSelf">, places: Places): ReadonlySet<Declared>;
