import type { Change, RotateChange, UpdateChange } from "../model/change.ts";
import type { Live } from "../model/client.ts";
import type { PendingMarker } from "../model/token/token.ts";
import type { OpenTarget } from "../sinks/open-target.ts";
import type { Run } from "./apply-run.ts";
/**
 * Marks every place as pending before a token is issued. Resolves with false if nothing may be sent: a place cannot be
 * marked, which ends the change, or the run was halted in the meantime, which leaves the change as it was.
 */
export declare function markedPending(run: Run, change: Change, target: OpenTarget, about: PendingMarker["about"]): Promise<boolean>;
/**
 * Marks the places of a token that is to be issued before its client is updated: where the client is renamed, the next plan
 * looks there for what is known of its token, and where it gets other values, it is no longer known by those that it was
 * created with. Resolves with false if that failed, which ends the update.
 */
export declare function markedBeforeUpdate(run: Run, update: UpdateChange, rotation: RotateChange | undefined, live: Live): Promise<boolean>;
