import type { PlanDocument } from "../../model/plan.ts";
import { type Reader } from "../markdown/reader.ts";
/** How long a text may be; `size` measures it, in characters by default. */
export interface Room {
    readonly limit: number;
    readonly size?: (text: string) => number;
}
/**
 * A plan document in Markdown for one reader; ends with a newline. Beyond the limit, what neither widens nor deletes is
 * first shortened, then counted; then the clients of groups lose their links and are counted; only after that are the
 * others cut and the rest counted.
 */
export declare function renderPlanMarkdown(document: PlanDocument, reader?: Reader, room?: Room): string;
