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
  /** Where its token is delivered; null if the token does not change. */
  readonly token: readonly Destination[] | null;
}

/** A client whose token settings the pull request changes, with the new settings. */
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

/** The version of the document that holds the reviews of several customers. */
export const reviewsFormat = "keyward.reviews/v1";

/** The reviews of an entry's customers in one file: an artifact for each of thousands is more than a run may have. */
export interface ReviewsDocument {
  readonly format: typeof reviewsFormat;
  readonly reviews: readonly ReviewDocument[];
}

/** What identifies a review in addition to the plan. */
export interface ReviewSubject {
  readonly keyward: string;
  readonly repository: string;
  readonly pull: number;
  readonly base: string;
  readonly head: string;
}

/** The review of a plan; null if the plan is incomplete and cannot be reviewed. */
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

/** A key that is equal for changes that look the same to a reviewer: the same change, with its token delivered to the same places. */
export function changeKey({ digest, token }: ReviewChange): string {
  return JSON.stringify([digest, token === null ? null : sorted(token)]);
}

/** A key that is equal for token changes that look the same to a reviewer. */
export function tokenChangeKey(change: ReviewTokenChange): string {
  const { name, environment, deliver_to, rotate_after } = change;
  const places = typeof deliver_to === "string" || deliver_to === null ? deliver_to : sorted(deliver_to);
  return JSON.stringify([name, environment, places, rotate_after]);
}

/** A change of a plan as a review contains it. */
export function reviewedChange({ digest, action, id, name, environment, token }: Change): ReviewChange {
  return { digest, action, id, name, environment, token: token === null ? null : token.after };
}

/** A token change of a plan as a review contains it. */
export function reviewedTokenChange({ name, environment, after }: TokenChange): ReviewTokenChange {
  return { name, environment, deliver_to: after.deliver_to, rotate_after: after.rotate_after };
}

/** Whether the pull request causes a change; a rotation restores a lost token, and no pull request causes it. */
function ownChange({ action, origin }: Change): boolean {
  return action !== "rotate" && origin !== "pre-existing";
}

function sorted(places: readonly Destination[]): readonly string[] {
  return places.map(({ sink, place }) => JSON.stringify([sink, place])).sort();
}
