import type { Live, Role } from "../model/client.ts";
/** Why no manifest could declare this live client as it is (import tells it, prune spares it); null where one could. */
export declare function unexpressible(live: Live, roles: readonly Role[] | null): string | null;
