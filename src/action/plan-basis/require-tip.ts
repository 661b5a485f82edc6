import { KeywardError, StaleError } from "../../model/errors.ts";
import type { Context } from "../ports.ts";
import type { BranchChanges } from "../review/facts.ts";
import type { History } from "../merged/history.ts";
import type { Finder } from "../review/find.ts";

/**
 * Throws `StaleError` unless the run's commit is the tip of the default branch, or only files have changed since that
 * are neither YAML, nor a list of customers, nor a program of the configuration's sinks: a run that is started again, or ends late, would use an
 * earlier state. `remedy` says what to do instead.
 */
export async function requireTip(
  { sha, defaultBranch }: Pick<Context, "sha" | "defaultBranch">,
  {
    finder,
    history,
  }: {
    readonly finder: Pick<Finder, "changesSince">;
    readonly history: Pick<History, "programCheck" | "customerFiles">;
  },
  config: string | null,
  remedy = `do not run it again: the run of the newest commit of ${defaultBranch} applies what is still to be applied; if that one failed, run it again`,
): Promise<void> {
  const isProgram = await history.programCheck(sha, config);
  const lists = history.customerFiles(config);
  const decides = (file: string): boolean =>
    /\.ya?ml$/i.test(file) || isProgram(file) || lists.includes(file);
  const why = whyNotTip(await finder.changesSince(sha), defaultBranch, decides);
  if (why === null) return;
  throw new StaleError(`this run is for ${sha.slice(0, 12)}, and ${why}`, remedy);
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
function whyNotTip(
  { status, files, complete }: BranchChanges,
  branch: string,
  decides: (file: string) => boolean,
): string | null {
  if (status === "identical") return null;
  if (status !== "ahead") return `${branch} does not contain it`;
  const changed = files.find(decides);
  if (changed !== undefined) return `${branch} has changed since: ${changed}`;
  return complete ? null : `${branch} has changed since, in more files than GitHub lists`;
}
