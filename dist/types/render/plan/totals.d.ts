import type { PlanDocument } from "../../model/plan.ts";
/**
 * The plans of several workspaces in one line: "12 workspaces: 60 to create, 3 unmanaged · 60 widen access · 1 refused, 1 with an
 * error"; "" for one workspace, whose own line says it.
 */
export declare function totalsText({ plans }: Pick<PlanDocument, "plans">): string;
