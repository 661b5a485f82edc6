import { note } from "../../model/make-problem.ts";
import type { WorkspacePlan } from "../../model/plan.ts";

/**
 * The plans of the customers of one entry, of which at most `most` rotate the tokens that are due: those with the oldest
 * ones, as `rotate` does in each of them. The others say that the next run takes them. Plans that `rotate` was asked for in
 * another way stay as they are.
 */
export function oldestDue(plans: readonly WorkspacePlan[], most: number | null): readonly WorkspacePlan[] {
  const due = plans.filter(({ options, changes }) => options.rotate === "due" && (changes ?? []).length > 0);
  if (most === null || due.length <= most || due.some(({ status }) => status !== "ok")) return plans;
  const later = new Set([...due].sort((a, b) => oldest(a) - oldest(b)).slice(most));
  return plans.map((plan) => (later.has(plan) ? rotatedLater(plan) : plan));
}

/** When the oldest token that is due was issued, in ms since 1970; unknown counts as the oldest. */
function oldest({ tokens }: WorkspacePlan): number {
  const times = (tokens ?? []).filter(({ due }) => due).map(({ updated_at: at }) => Date.parse(at ?? ""));
  return Math.min(...times.map((time) => (Number.isNaN(time) ? 0 : time)));
}

function rotatedLater(plan: WorkspacePlan): WorkspacePlan {
  const { summary, changes, notes } = plan;
  const count = (changes ?? []).length;
  const due =
    count === 1 ? "1 token is due: a later run takes it" : `${count} tokens are due: a later run takes them`;
  const message = `${due}, since other customers have older ones (--max-customers-changed)`;
  return {
    ...plan,
    changes: [],
    estimate: { requests: 0, seconds: 0 },
    summary: summary === null ? null : { ...summary, rotate: 0, unchanged: summary.unchanged + count },
    notes: [...notes.filter(({ rule }) => rule !== "due-later"), note("due-later", message, null)],
  };
}
