import type { Live, Role } from "../model/client.ts";
/** What is known of the workspace that decides what a manifest can say; `roles` null: they were not read. */
export interface Expressing {
    readonly roles: readonly Role[] | null;
    /** Whether any live client shows an environment: then each declared client must name one. */
    readonly environments: boolean;
}
/** Why no manifest could declare this live client as it is (import tells it, prune spares it); null where one could. */
export declare function unexpressible(live: Live, { roles, environments }: Expressing): string | null;
/** Whether a text is one that a manifest takes as a name: no blank at either end, no control character, no half of one. */
export declare function isPlainText(text: string): boolean;
