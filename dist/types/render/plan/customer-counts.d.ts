import type { WorkspacePlan } from "../../model/plan.ts";
/** "p/2000, p/2001, p/2002 and 27 more", not yet safe to print. */
export declare function namesText(plans: readonly WorkspacePlan[], most: number): string;
/** What the plans of several customers change together: "30 to update · 30 widen access"; "" if that is nothing. */
export declare function changesOfAll(plans: readonly WorkspacePlan[]): string;
