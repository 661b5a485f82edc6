import type { CreateChange } from "../model/change.ts";
import type { Run } from "./apply-run.ts";
/** Makes all creates of the plan; those that may have taken effect all the same are looked up together at the end. */
export declare function createAll(run: Run, changes: readonly CreateChange[]): Promise<void>;
