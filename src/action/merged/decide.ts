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

/** A part of what was merged that nobody is proven to have reviewed. */
export interface Unreviewed {
  /** `pull request 12` or `commit 1a2b3c4`. */
  readonly what: string;
  readonly pull: number | null;
  readonly why: string;
}

/** What is to be decided for one workspace. */
export interface DecisionInput {
  /** Fresh, and compared with the base; complete. */
  readonly plan: WorkspacePlan;
  readonly reviews: readonly ReviewDocument[];
  readonly unreviewed: readonly Unreviewed[];
  readonly applyPreExisting: boolean;
  /** What was merged also changes which clients are managed: then no change is known to be pre-existing. */
  readonly ownershipChanged: boolean;
}

/** What one workspace's fresh plan and the reviews come to. */
export interface Decision {
  readonly verdict: "apply" | "stale" | "unreviewed";
  /** Changes to make. */
  readonly apply: readonly Change[];
  /** Reviewed, and no longer planned. */
  readonly done: readonly ReviewChange[];
  /** Pre-existing changes that are not applied. */
  readonly preExisting: readonly Change[];
  /** Caused by what was merged, and in no review. */
  readonly notInReview: readonly Change[];
  readonly tokensNotInReview: readonly ReviewTokenChange[];
}

/**
 * Decides what of a fresh plan is applied: what a review holds, and (if the input asks for it) what is pre-existing. A change that was
 * merged and that no review holds stops everything: as `unreviewed` where a part of the merge has no review at all,
 * else as `stale`.
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

/** What was reviewed as a new client is, once it was made, a client whose token's rule is new. */
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
