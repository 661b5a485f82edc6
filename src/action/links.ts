import { realpath } from "node:fs/promises";
import path from "node:path";
import { StepFailure } from "./failure.ts";
import type { Git } from "../git/git.ts";
import type { Checkout } from "./git.ts";

/**
 * Throws `StepFailure` if files are read through a link to a target outside the checkout, or to git's own files: those
 * belong to the runner, and their content would be shown in a comment.
 */
export async function requireInside(
  git: Git,
  { top }: Checkout,
  manifests: readonly string[],
): Promise<void> {
  const listed = await git(["ls-files", "--stage", "--full-name", "-z", ":/"]);
  const links = (listed.ok ? listed.text : "")
    .split("\0")
    .flatMap((row) => /^120000 [^\t]*\t([\s\S]*)$/.exec(row)?.[1] ?? []);
  const read = links.filter((link) => manifests.some((one) => overlaps(path.resolve(top, link), one)));
  for (const link of read) {
    const real = await realpath(path.resolve(top, link)).catch(() => top);
    if (!isWithin(real, top) || isWithin(real, path.join(top, ".git"))) throw outsideError(link);
  }
}

/** Throws `StepFailure` if a configuration that is not reviewed yet names manifests outside the checkout. */
export function requireBelow({ top }: Checkout, manifests: readonly string[]): void {
  const outside = manifests.find((one) => !isWithin(one, top));
  if (outside !== undefined) throw outsideError(outside);
}

function outsideError(name: string): StepFailure {
  return new StepFailure(
    "refused",
    `${name} is outside the checkout, or links to a place outside it`,
    "put manifests and configuration into the repository: on a pull request, no other files are read",
  );
}

function overlaps(link: string, manifest: string): boolean {
  return isWithin(link, manifest) || isWithin(manifest, link);
}

function isWithin(one: string, folder: string): boolean {
  const relative = path.relative(folder, one);
  return (
    relative === "" ||
    (!relative.startsWith(`..${path.sep}`) && relative !== ".." && !path.isAbsolute(relative))
  );
}
