import type { PruneExplanation } from "./explain-prune.ts";
import type { Style } from "../../render/style.ts";
/** What prune would do, for a terminal; ends with a newline. */
export declare function renderPruneText(explained: readonly PruneExplanation[], style: Style): string;
/** The same in Markdown. */
export declare function renderPruneMarkdown(explained: readonly PruneExplanation[]): string;
