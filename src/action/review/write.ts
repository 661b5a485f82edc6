import { jsonText } from "../../util/json.ts";
import path from "node:path";
import { writePrivate } from "../../run/output-file/private-file.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import { version } from "../../util/version.ts";
import type { Context } from "../ports.ts";
import { reviewOf } from "./document.ts";

/**
 * Writes the review of a workspace's plan on a pull request into the runner's temporary folder and resolves with
 * the file's absolute path; null if there is nothing to review: no pull request, or an incomplete plan.
 */
export async function writeReview(plan: WorkspacePlan, context: Context): Promise<string | null> {
  const { pull, owner, repository, temporary } = context;
  if (pull === null || pull.fork) return null;
  const review = reviewOf(plan, {
    keyward: version,
    repository: `${owner}/${repository}`,
    pull: pull.number,
    base: pull.base.sha,
    head: pull.head.sha,
  });
  if (review === null) return null;
  const file = path.join(temporary, `keyward-review-${fileSegment(plan.workspace.name)}.json`);
  await writePrivate(file, jsonText(review), "the review");
  return file;
}

/** A name encoded as one safe path segment, unique for each name. */
export function fileSegment(name: string): string {
  return encodeURIComponent(name).replaceAll(".", "%2E").replaceAll("*", "%2A");
}
