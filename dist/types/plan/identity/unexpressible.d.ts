import type { Expressing } from "../../fields/field.ts";
import type { Live } from "../../model/client.ts";
/** Why no manifest could declare this live client as it is (import reports it, prune spares it); null if one could. */
export declare function unexpressible(live: Live, workspace: Expressing): string | null;
