import type { Desired, Live } from "../model/client.ts";
import { type Change } from "../model/plan.ts";
import { type Vocabulary } from "./fields.ts";
/** The create of a desired client that is not live. */
export declare function createChange(desired: Desired, words: Vocabulary): Change;
/** The update that makes a live client what is desired; null where it is that already. */
export declare function updateChange(live: Live, desired: Desired, words: Vocabulary): Change | null;
/** The delete of an unmanaged client. */
export declare function deleteChange(live: Live, words: Vocabulary): Change;
/** The rotation of a managed client's token; `desired` tells its name after the run. */
export declare function rotateChange(live: Live, { name, environment, source }: Pick<Desired, "name" | "environment" | "source">, reason: string): Change;
