import type { WorkspacePlan } from "../../model/plan.ts";
import { type SameCustomers } from "../plan/same-customers.ts";
import { type UnchangedCustomers } from "../plan/unchanged-customers.ts";
import { type ReadChanges } from "./change-blocks.ts";
/** A plan with its changes as they are read. */
export interface ReadPlan {
    readonly plan: WorkspacePlan;
    readonly changes: ReadChanges;
}
/** The plans of customers that are equal, as they are read. */
export interface ReadCustomers extends ReadPlan {
    readonly same: SameCustomers;
}
/** The plans of several customers of one entry, which have one heading. */
export interface EntryPart {
    readonly kind: "entry";
    /** All of them. */
    readonly plans: readonly WorkspacePlan[];
    /** Those to show, with what is wrong or widens access first. */
    readonly shown: readonly ReadCustomers[];
    readonly unchanged: readonly UnchangedCustomers[];
}
/** A part of a document: a workspace, or the customers of an entry. */
export type Part = {
    readonly kind: "sole";
    readonly sole: ReadPlan;
} | EntryPart;
/** The parts of a document, made once, since a text may be written several times until it fits. */
export declare function partsOf(plans: readonly WorkspacePlan[]): readonly Part[];
