import { entryOf } from "../../model/customer-workspace.ts";
import { groupBy } from "../../model/names.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import { sameCustomers, type SameCustomers, sharedPart } from "../plan/same-customers.ts";
import { type UnchangedCustomers, withoutUnchanged } from "../plan/unchanged-customers.ts";
import { widensAccess } from "../plan/plan-view.ts";
import { type ReadChanges, readChanges } from "./change-blocks.ts";

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
export type Part = { readonly kind: "sole"; readonly sole: ReadPlan } | EntryPart;

/** The parts of a document, made once, since a text may be written several times until it fits. */
export function partsOf(plans: readonly WorkspacePlan[]): readonly Part[] {
  const keyOf = ({ workspace }: WorkspacePlan): string =>
    JSON.stringify([entryOf(workspace), workspace.host, workspace.customer === null]);
  return [...groupBy(plans, keyOf).values()].map((own): Part => {
    const [first, ...others] = own;
    if (first === undefined || others.length > 0) return entryPart(own);
    return { kind: "sole", sole: { plan: first, changes: readChanges(first) } };
  });
}

function entryPart(plans: readonly WorkspacePlan[]): EntryPart {
  const { shown, unchanged } = withoutUnchanged(plans);
  const read = sameCustomers(shown).map((same) => {
    const plan = sharedPart(same);
    return { same, plan, changes: readChanges(plan) };
  });
  return { kind: "entry", plans, unchanged, shown: read.sort((a, b) => weightOf(a) - weightOf(b)) };
}

/** What is wrong first, then what widens access, then what deletes, then the rest. */
function weightOf({ plan: { problems, changes, token_changes: tokens } }: ReadCustomers): number {
  if (problems.length > 0) return 0;
  if ([...(changes ?? []), ...(tokens ?? [])].some(widensAccess)) return 1;
  return (changes ?? []).some(({ action }) => action === "delete" || action === "rotate") ? 2 : 3;
}
