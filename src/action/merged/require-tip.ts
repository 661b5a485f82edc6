import { KeywardError, StaleError } from "../../model/errors.ts";
import type { Context } from "../ports.ts";
import type { BranchChanges } from "../review/facts.ts";
import type { Finder } from "../review/find.ts";

/**
 * Throws `StaleError` unless the run's commit is the tip of the default branch, or only files that cannot change a
 * workspace have changed since: a run that is started again, or ends late, would apply an earlier state.
 */
export async function requireTip(
  { sha, defaultBranch }: Pick<Context, "sha" | "defaultBranch">,
  finder: Pick<Finder, "changesSince">,
): Promise<void> {
  const why = whyNotTip(await finder.changesSince(sha), defaultBranch);
  if (why === null) return;
  throw new StaleError(
    `this run is for ${sha.slice(0, 12)}, and ${why}`,
    `do not run it again: the run of the newest commit of ${defaultBranch} applies what is still to be applied; if that one failed, run it again`,
  );
}

/** Throws `KeywardError` unless the checkout is the run's commit, whose pull requests and reviews are looked up. */
export function requireOwnCommit({ sha }: Pick<Context, "sha">, head: string): void {
  if (sha === head) return;
  throw new KeywardError(
    `the checkout is at ${head.slice(0, 12)}, but the commit of this run is ${sha.slice(0, 12)}`,
    "remove `ref` from actions/checkout: apply needs the commit that the run is for",
  );
}

/** Why a commit is outdated; null: it is not. */
function whyNotTip({ status, files, complete }: BranchChanges, branch: string): string | null {
  if (status === "identical") return null;
  if (status !== "ahead") return `${branch} does not contain it any more`;
  const changed = files.find((file) => /\.ya?ml$/i.test(file));
  if (changed !== undefined) return `${branch} has changed since: ${changed}`;
  return complete ? null : `${branch} has changed since, in more files than GitHub lists`;
}
