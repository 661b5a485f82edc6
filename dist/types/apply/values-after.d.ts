import type { ClientValues, Live } from "../model/client.ts";
import type { Change } from "../model/change.ts";
/** The values of a client after a create or update: the live values, overridden by those of the change. */
export declare function valuesAfter(change: Change, live: Live | null): ClientValues;
