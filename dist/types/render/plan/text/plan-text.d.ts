import type { PlanDocument } from "../../../model/plan.ts";
import type { Style } from "../../style.ts";
import { type Detail } from "./resting-text.ts";
/**
 * A plan document for a terminal; ends with a newline. What changes comes first, what gives the most access before the
 * rest; `brief` groups equal changes and says in one line each what stays as it is. Customers whose plans do the same are
 * shown once.
 */
export declare function renderPlanText(document: PlanDocument, style: Style, detail?: Detail): string;
