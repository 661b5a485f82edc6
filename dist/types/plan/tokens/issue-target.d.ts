import type { Declared } from "../../model/client.ts";
import type { IssueTarget } from "../../model/token/issue-target.ts";
import type { Places } from "./token-places.ts";
/**
 * Where the token issued for a declared client goes. Throws if one of its places was never looked up: a failed look-up
 * must not be treated as "discard the token". `spare`: its places are to hold the token of the other credential.
 */
export declare function issueTargetOf(declared: Declared, places: Places, kind?: "deliver" | "spare"): IssueTarget;
