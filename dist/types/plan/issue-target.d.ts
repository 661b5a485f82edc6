import type { Declared } from "../model/client.ts";
import type { IssueTarget } from "../model/issue-target.ts";
import type { Places } from "./token-places.ts";
/**
 * Where a token that is issued for a declared client goes. Throws where one of its places was never looked up:
 * a look-up that failed must not read as "throw the token away".
 */
export declare function issueTargetOf(declared: Declared, places: Places): IssueTarget;
