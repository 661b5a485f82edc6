import type { WorkspacePlan } from "../../model/plan.ts";
import { numberText } from "../words.ts";
import { changesText } from "./plan-view.ts";

/** "p/2000, p/2001, p/2002 and 27 more", not yet safe to print. */
export function namesText(plans: readonly WorkspacePlan[], most: number): string {
  const names = plans.map(({ workspace }) => workspace.name);
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(", ")} and ${numberText(more)} more` : names.join(", ");
}

/** What the plans of several customers change together: "30 to update · 30 widen access"; "" if that is nothing. */
export function changesOfAll(plans: readonly WorkspacePlan[]): string {
  const [first] = plans;
  if (first === undefined) return "";
  return changesText({
    ...first,
    summary: null,
    changes: plans.flatMap(({ changes }) => changes ?? []),
    token_changes: plans.flatMap(({ token_changes }) => token_changes ?? []),
  });
}
