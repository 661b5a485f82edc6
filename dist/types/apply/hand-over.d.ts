import type { ClientValues, Live } from "../model/client.ts";
import type { Change } from "../model/change.ts";
import type { PendingMarker } from "../model/token/token.ts";
import { type TokenOf } from "../sinks/issue.ts";
import type { OpenTarget } from "../sinks/open-target.ts";
import type { Issued } from "../workato/api.ts";
import type { Ending } from "./ledger.ts";
import type { Run } from "./apply-run.ts";
/** Delivers an issued token and returns the result of the change; the answer is compared with `sent`, if given. */
export declare function handOver(run: Run, change: Change, target: OpenTarget, { client, token }: Issued, sent: ClientValues | null): Promise<Ending>;
/** Delivers a token that may already have been replaced: its places stay pending. Returns null, or the result of the change. */
export declare function handOverUnproved(run: Run, change: Change, target: OpenTarget, { client, token }: Issued, about: PendingMarker["about"]): Promise<Ending | null>;
/** A token as its marker identifies it: by the change's own name. */
export declare function tokenOf({ name, environment }: Change, { id, token_updated_at }: Pick<Live, "id" | "token_updated_at">): TokenOf;
/** The result of a change that Workato accepted: done, unless an answer shows another value than was sent. */
export declare function comparedEnding(id: number, sent: ClientValues, shown: ClientValues): Ending;
