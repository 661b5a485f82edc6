import type { Moved } from "../../../plan/stale.ts";
/** What moved since a plan was reviewed, as lines that are safe to print. */
export declare function renderMoved(lines: readonly Moved[]): readonly string[];
