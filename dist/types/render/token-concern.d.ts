import type { TokenConcern } from "../model/token/token.ts";
/** What a concern about a token means for its reader. */
export declare function concernText(concern: TokenConcern): string;
