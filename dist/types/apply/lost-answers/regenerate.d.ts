import { ApiError } from "../../model/errors.ts";
import type { Issuance, OpenIssuance } from "./open-issuance.ts";
import type { Run } from "../apply-run.ts";
/** An issuance whose first answer was lost. */
export declare function openIssuanceOf(run: Run, issuance: Issuance, error: ApiError): OpenIssuance;
/**
 * Sends lost issuances again, all together, once the server can no longer commit the first; the new token is done only
 * when a reading shows that no late effect has replaced it, and is otherwise issued again. If the run is stopped they
 * stay open, with pending markers: the next apply heals them.
 */
export declare function settleIssuances(run: Run, lost: readonly OpenIssuance[]): Promise<void>;
