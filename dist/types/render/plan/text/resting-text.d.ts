import type { WorkspacePlan } from "../../../model/plan.ts";
import type { Style } from "../../style.ts";
/** How much is shown of a plan: equal changes grouped, and a line for each kind of what stays; or every client. */
export type Detail = "brief" | "whole";
type Block = readonly string[];
/** What a plan does not change, for a terminal: unmanaged clients, those that are left alone, tokens that need attention. */
export declare function restingBlocks(plan: WorkspacePlan, detail: Detail, style: Style): readonly Block[];
export {};
