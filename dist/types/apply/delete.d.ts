import type { Live } from "../model/client.ts";
import type { DeleteChange } from "../model/change.ts";
import type { MayGo } from "../workato/api.ts";
import type { Run } from "./apply-run.ts";
/** Deletes a client; a client that is gone in the end counts as done. Resolves with false if the request was held back. */
export declare function deleteOne(run: Run, change: DeleteChange, live: Live, mayGo: MayGo): Promise<boolean>;
