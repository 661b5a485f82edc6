import type { Live } from "../model/client.ts";
import type { UpdateChange } from "../model/change.ts";
import type { MayGo } from "../workato/api.ts";
import type { Run } from "./apply-run.ts";
/** Sends the whole client with its new values and compares the answer; resolves with false if it was held back. */
export declare function updateOne(run: Run, change: UpdateChange, live: Live, mayGo: MayGo): Promise<boolean>;
