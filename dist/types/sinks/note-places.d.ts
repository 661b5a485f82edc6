import type { TokenOf } from "./issue.ts";
import { type OpenTarget } from "./open-target.ts";
/**
 * Names the client that a create made at each place that its token did not reach: a list may not show it. A place that
 * cannot be written stays as it is.
 */
export declare function nameCreated(target: OpenTarget, { id }: Pick<TokenOf, "id">): Promise<void>;
/**
 * Notes at each place that is still pending that its request was answered: then the next run need not wait until the
 * request can no longer take effect. A place that cannot be written stays as it is.
 */
export declare function noteAnswered(target: OpenTarget): Promise<void>;
/**
 * Notes at each place whose token goes on working that a token of this client was thrown away: nobody was given it, so that
 * the next one breaks nobody. A place that cannot be written, or holds something else by now, stays as it is.
 */
export declare function noteThrownAway(target: OpenTarget, client: TokenOf): Promise<void>;
