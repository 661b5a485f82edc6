import type { Action, Destination } from "../../model/change.ts";
import type { TokenBlock, TokenChange, WorkspaceRef } from "../../model/plan.ts";
import type { Change } from "../../model/change.ts";
import type { WorkspacePlan } from "../../model/plan.ts";

/** The version of the review document. */
export const reviewFormat = "keyward.review/v1";

/** A change as a reviewer saw it. */
export interface ReviewChange {
  readonly digest: string;
  readonly action: Action;
  readonly id: number | null;
  readonly name: string;
  readonly environment: string | null;
  /** Where its token goes; null where it stays. */
  readonly token: readonly Destination[] | null;
}

/** A client whose token's rule the pull request changes, and what the rule becomes. */
export interface ReviewTokenChange extends TokenBlock {
  readonly name: string;
  readonly environment: string | null;
}

/** What the plan job of a pull request computed for one workspace. */
export interface ReviewDocument {
  readonly format: typeof reviewFormat;
  /** keyward's version. */
  readonly keyward: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly pull: number;
  readonly base: string;
  readonly head: string;
  readonly workspace: WorkspaceRef;
  /** Of the whole plan. */
  readonly digest: string;
  readonly changes: readonly ReviewChange[];
  readonly token_changes: readonly ReviewTokenChange[];
}

/** What a review is of, beside the plan. */
export interface ReviewSubject {
  readonly keyward: string;
  readonly repository: string;
  readonly pull: number;
  readonly base: string;
  readonly head: string;
}

/** The review of a plan; null where the plan is not whole, so that nothing of it can be reviewed. */
export function reviewOf(plan: WorkspacePlan, subject: ReviewSubject): ReviewDocument | null {
  if (plan.status !== "ok" || plan.digest === null || plan.changes === null) return null;
  return {
    format: reviewFormat,
    ...subject,
    workspace: plan.workspace,
    digest: plan.digest,
    changes: plan.changes.filter(ownChange).map(reviewedChange),
    token_changes: (plan.token_changes ?? []).map(reviewedTokenChange),
  };
}

/** Whether two changes are one to a reviewer: the same change, its token going to the same places. */
export function changeKey({ digest, token }: ReviewChange): string {
  return JSON.stringify([digest, token === null ? null : sorted(token)]);
}

/** Whether two changes of a token's rule are one to a reviewer. */
export function tokenChangeKey(change: ReviewTokenChange): string {
  const { name, environment, deliver_to, rotate_after } = change;
  const places = typeof deliver_to === "string" || deliver_to === null ? deliver_to : sorted(deliver_to);
  return JSON.stringify([name, environment, places, rotate_after]);
}

/** A change of a plan as a review holds it. */
export function reviewedChange({ digest, action, id, name, environment, token }: Change): ReviewChange {
  return { digest, action, id, name, environment, token: token === null ? null : token.after };
}

/** A token's changed rule as a review holds it. */
export function reviewedTokenChange({ name, environment, after }: TokenChange): ReviewTokenChange {
  return { name, environment, deliver_to: after.deliver_to, rotate_after: after.rotate_after };
}

/** A rotation heals a lost token and is nobody's proposal. */
function ownChange({ action, origin }: Change): boolean {
  return action !== "rotate" && origin !== "pre-existing";
}

function sorted(places: readonly Destination[]): readonly string[] {
  return places.map(({ sink, place }) => JSON.stringify([sink, place])).sort();
}
