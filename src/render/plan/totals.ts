import type { PlanDocument, Summary, WorkspacePlan } from "../../model/plan.ts";
import { numberText, plural } from "../words.ts";
import { effectsText } from "./plan-view.ts";

const counted = [
  ["create", "to create"],
  ["update", "to update"],
  ["rotate", "to rotate"],
  ["delete", "to delete"],
  ["unmanaged", "unmanaged"],
] as const satisfies readonly (readonly [keyof Summary, string])[];

/**
 * The plans of several workspaces in one line: "12 workspaces: 60 to create, 3 unmanaged · 60 widen access · 1 refused, 1 with an
 * error"; "" for one workspace, whose own line says it.
 */
export function totalsText({ plans }: Pick<PlanDocument, "plans">): string {
  if (plans.length < 2) return "";
  const counts = counted.map(([kind, words]) => [sumOf(plans, kind), words] as const);
  const statuses = [
    [plans.filter(({ status }) => status === "refused").length, "refused"],
    [plans.filter(({ status }) => status === "error").length, "with an error"],
  ] as const;
  const effects = effectsText(
    plans.flatMap(({ changes, token_changes: tokens }) => [...(changes ?? []), ...(tokens ?? [])]),
  );
  const parts = [present(counts), effects, present(statuses)].filter((part) => part !== "");
  return `${plural(plans.length, "workspace")}: ${parts.length === 0 ? "no changes" : parts.join(" · ")}`;
}

function sumOf(plans: readonly WorkspacePlan[], kind: keyof Summary): number {
  return plans.reduce((sum, { summary }) => sum + (summary?.[kind] ?? 0), 0);
}

function present(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${numberText(count)} ${words}`)
    .join(", ");
}
