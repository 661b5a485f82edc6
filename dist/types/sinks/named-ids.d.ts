import type { Identity } from "../model/client.ts";
import type { TokenPlace } from "../model/token/token.ts";
/** The ids of clients of this name and environment in the markers of a client's places. */
export declare function namedIds(client: Identity, places: readonly Pick<TokenPlace, "reading">[]): ReadonlySet<number>;
