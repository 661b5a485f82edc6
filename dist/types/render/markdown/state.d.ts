import type { WorkspacePlan } from "../../model/plan.ts";
import { type Reader } from "./reader.ts";
/** What is worth knowing and refuses nothing; ends of the user's own policies are warnings. */
export declare function notesBlock({ notes }: WorkspacePlan, { link }: Reader): readonly string[];
/** The state of the workspace that no change of this plan is about, folded. */
export declare function stateBlock(plan: WorkspacePlan, reader: Reader): readonly string[];
