import { entryOf } from "../../model/customer-workspace.ts";
import { groupBy } from "../../model/names.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import { numberText, plural } from "../words.ts";
import { tokensNeedingAction } from "./token-needs.ts";

/** The customers of one entry whose plans say nothing of their own: thousands of them are one line. */
export interface UnchangedCustomers {
  readonly entry: string;
  readonly host: string;
  readonly plans: readonly WorkspacePlan[];
}

/** The plans to show one by one, and the customers without changes, by entry. */
export function withoutUnchanged(plans: readonly WorkspacePlan[]): {
  readonly shown: readonly WorkspacePlan[];
  readonly unchanged: readonly UnchangedCustomers[];
} {
  const groups = groupBy(plans.filter(isUnchanged), ({ workspace }) =>
    JSON.stringify([entryOf(workspace), workspace.host]),
  );
  const unchanged = [...groups.values()].flatMap((own) => {
    const [first, second] = own;
    if (first === undefined || second === undefined) return [];
    return [{ entry: entryOf(first.workspace), host: first.workspace.host, plans: own }];
  });
  const hidden = new Set(unchanged.flatMap((one) => one.plans));
  return { shown: plans.filter((plan) => !hidden.has(plan)), unchanged };
}

/** "4,997 customers without changes: 49,970 clients unchanged, 12 unmanaged; 4,990 without manifests of their own". */
export function unchangedText({ plans }: UnchangedCustomers): string {
  const count = (kind: "unchanged" | "unmanaged" | "out_of_scope"): number =>
    plans.reduce((sum, { summary }) => sum + (summary?.[kind] ?? 0), 0);
  const bare = plans.filter(({ notes }) => notes.length > 0).length;
  const counts = [
    `${plural(count("unchanged"), "client")} unchanged`,
    ...(count("unmanaged") > 0 ? [`${numberText(count("unmanaged"))} unmanaged`] : []),
    ...(count("out_of_scope") > 0 ? [`${numberText(count("out_of_scope"))} out of scope`] : []),
  ];
  const rest = bare > 0 ? `; ${numberText(bare)} without manifests of their own` : "";
  return `${plural(plans.length, "customer")} without changes: ${counts.join(", ")}${rest}`;
}

function isUnchanged({ workspace, status, changes, token_changes, tokens, notes }: WorkspacePlan): boolean {
  return (
    workspace.customer !== null &&
    status === "ok" &&
    changes?.length === 0 &&
    (token_changes ?? []).length === 0 &&
    tokensNeedingAction(tokens ?? []).length === 0 &&
    notes.every(({ rule }) => rule === "customer-without-manifests")
  );
}
