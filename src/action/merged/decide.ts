import type { Change } from "../../model/change.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import {
  changeKey,
  type ReviewDocument,
  type ReviewChange,
  type ReviewTokenChange,
  reviewedChange,
  reviewedTokenChange,
  tokenChangeKey,
} from "../review/document.ts";

/** A part of the merge without a trusted review. */
export interface Unreviewed {
  /** `pull request 12` or `commit 1a2b3c4`. */
  readonly what: string;
  readonly pull: number | null;
  readonly why: string;
}

/** What the decision for one workspace is based on. */
export interface DecisionInput {
  /** Fresh, complete, and compared with the base. */
  readonly plan: WorkspacePlan;
  readonly reviews: readonly ReviewDocument[];
  readonly unreviewed: readonly Unreviewed[];
  readonly applyPreExisting: boolean;
  /** Whether the merge also changes which clients are managed: then no change counts as pre-existing. */
  readonly ownershipChanged: boolean;
}

/** What is applied of one workspace's fresh plan. */
export interface Decision {
  readonly verdict: "apply" | "stale" | "unreviewed";
  /** Changes to apply. */
  readonly apply: readonly Change[];
  /** Reviewed, but no longer planned. */
  readonly done: readonly ReviewChange[];
  /** Pre-existing changes that are not applied. */
  readonly preExisting: readonly Change[];
  /** Caused by the merge, but not in any review. */
  readonly notInReview: readonly Change[];
  readonly tokensNotInReview: readonly ReviewTokenChange[];
}

/**
 * Decides which changes of a fresh plan are applied: those in a review, and (with the input `apply-pre-existing`) the
 * pre-existing ones. A change caused by the merge that is not in any review stops everything: as `unreviewed` if a part
 * of the merge has no review at all, else as `stale`.
 */
export function decide({
  plan,
  reviews,
  unreviewed,
  applyPreExisting,
  ownershipChanged,
}: DecisionInput): Decision {
  const changes = (plan.changes ?? []).filter(({ action }) => action !== "rotate");
  const reviewed = new Set(reviews.flatMap((review) => review.changes.map(changeKey)));
  const isReviewed = (change: Change): boolean => reviewed.has(changeKey(reviewedChange(change)));
  const others = changes.filter((change) => !isReviewed(change));
  const isPreExisting = ({ origin }: Change): boolean => origin === "pre-existing" && !ownershipChanged;
  const preExisting = others.filter(isPreExisting);
  const notInReview = others.filter((change) => !isPreExisting(change));
  const tokensNotInReview = findTokensNotInReview(plan, reviews);
  const halted = notInReview.length + tokensNotInReview.length > 0;
  return {
    verdict: halted ? (unreviewed.length > 0 ? "unreviewed" : "stale") : "apply",
    apply: [...changes.filter(isReviewed), ...(applyPreExisting ? preExisting : [])],
    done: noLongerPlanned(reviews, changes),
    preExisting: applyPreExisting ? [] : preExisting,
    notInReview,
    tokensNotInReview,
  };
}

function findTokensNotInReview(
  { token_changes }: WorkspacePlan,
  reviews: readonly ReviewDocument[],
): readonly ReviewTokenChange[] {
  const reviewed = new Set(reviews.flatMap((review) => review.token_changes.map(tokenChangeKey)));
  const changes = reviews.flatMap((review) => review.changes);
  return (token_changes ?? [])
    .map(reviewedTokenChange)
    .filter(
      (one) =>
        !reviewed.has(tokenChangeKey(one)) && !changes.some((change) => createsWithPlaces(change, one)),
    );
}

/** Whether a reviewed create covers a token change: once the client exists, its token settings appear as changed. */
function createsWithPlaces(
  change: ReviewChange,
  { name, environment, deliver_to }: ReviewTokenChange,
): boolean {
  if (change.name !== name || change.environment !== environment || change.token === null) return false;
  const places = typeof deliver_to === "string" || deliver_to === null ? [] : deliver_to;
  const reviewed = change.token;
  return places.every(({ sink, place }) => reviewed.some((one) => one.sink === sink && one.place === place));
}

function noLongerPlanned(
  reviews: readonly ReviewDocument[],
  changes: readonly Change[],
): readonly ReviewChange[] {
  const planned = new Set(changes.map(({ digest }) => digest));
  const gone = reviews.flatMap((review) => review.changes.filter(({ digest }) => !planned.has(digest)));
  return [...new Map(gone.map((change) => [change.digest, change])).values()];
}
