import type { Desired, Live } from "../model/client.ts";
import { type Change } from "../model/plan.ts";
import { type Vocabulary } from "./fields.ts";
import type { PlacesOf } from "./input.ts";
/** The create of a desired client that is not live. */
export declare function createChange(desired: Desired, words: Vocabulary, placesOf: PlacesOf): Change;
/** The update that makes a live client what is desired; null where it is that already. */
export declare function updateChange(live: Live, desired: Desired, words: Vocabulary, placesOf: PlacesOf): Change | null;
/** The delete of an unmanaged client. */
export declare function deleteChange(live: Live, words: Vocabulary): Change;
/** The rotation of a managed client's token; `desired` tells its name after the run. */
export declare function rotateChange(live: Live, { name, environment, token, source }: Pick<Desired, "name" | "environment" | "token" | "source">, reason: string, placesOf: PlacesOf): Change;
