import { jsonText } from "../../util/json.ts";
import path from "node:path";
import { writePrivate } from "../../run/output-file/private-file.ts";
import { version } from "../../util/version.ts";
import { StepFailure } from "../failure.ts";
import type { PlanGroup } from "../plan-groups.ts";
import type { Context } from "../ports.ts";
import { type ReviewDocument, reviewOf, type ReviewsDocument, reviewsFormat } from "./document.ts";
import { archiveLimits } from "./unzip.ts";

/**
 * Writes the review of a workspace's plan on a pull request, or those of an entry's customers, into the runner's temporary
 * folder and resolves with the file's absolute path; null if there is nothing to review: no pull request, or an incomplete
 * plan. Throws `StepFailure` if apply would not read the file, because it is too large.
 */
export async function writeReview(
  { name, plans }: Pick<PlanGroup, "name" | "plans">,
  context: Context,
): Promise<string | null> {
  const { pull, owner, repository, temporary } = context;
  if (pull === null || pull.fork) return null;
  const subject = {
    keyward: version,
    repository: `${owner}/${repository}`,
    pull: pull.number,
    base: pull.base.sha,
    head: pull.head.sha,
  };
  const reviews = plans.flatMap((plan) => reviewOf(plan, subject) ?? []);
  if (reviews.length === 0) return null;
  const file = path.join(temporary, `keyward-review-${fileSegment(name)}.json`);
  await writePrivate(file, requireReadable(textOf(reviews, plans.length), name), "the review");
  return file;
}

/** Of several customers without spaces, since they are many. */
function textOf(reviews: readonly ReviewDocument[], planned: number): string {
  if (planned === 1) return jsonText(reviews[0]);
  return `${JSON.stringify({ format: reviewsFormat, reviews } satisfies ReviewsDocument)}\n`;
}

function requireReadable(text: string, name: string): string {
  if (Buffer.byteLength(text) <= archiveLimits.unpacked) return text;
  throw new StepFailure(
    "error",
    `the review of ${name} is larger than ${archiveLimits.unpacked / 1024 / 1024} MiB, and an apply would not read it`,
    "change less in one pull request, or plan some of the customers in each job, with a pattern in the input `workspace`",
  );
}

/** A name encoded as one safe path segment, unique for each name. */
export function fileSegment(name: string): string {
  return encodeURIComponent(name).replaceAll(".", "%2E").replaceAll("*", "%2A");
}
