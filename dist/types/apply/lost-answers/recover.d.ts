import type { Live } from "../../model/client.ts";
import type { Ending } from "../ledger.ts";
import type { OpenIssuance } from "./open-issuance.ts";
import type { Run } from "../apply-run.ts";
import type { SentCreate, Trace } from "./trace.ts";
/**
 * Issues and delivers a new token for a client that a create made although it did not succeed: nobody knows its first one.
 * Where another run of keyward has delivered a token of the client meanwhile, that one stays. If that answer is lost it is added to `tokens`. Its places have been pending since the create: if the run ends here, the
 * next plan heals it.
 */
export declare function recover(run: Run, { change }: SentCreate, live: Live, tokens: OpenIssuance[]): Promise<void>;
/** The result of a create of which a reading shows something else than one client that it made; `why`: as in "its answer was lost". */
export declare function notMadeEnding({ change }: SentCreate, trace: Exclude<Trace, {
    readonly kind: "missing" | "unseen" | "made";
}>, why: string): Ending;
