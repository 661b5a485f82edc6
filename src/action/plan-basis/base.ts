import { mkdtemp, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { customerFiles } from "./customer-files.ts";
import { StepFailure } from "../failure.ts";
import type { Git } from "../../git/git.ts";
import type { Checkout } from "../git.ts";
import type { Context, Inputs } from "../ports.ts";

/** The files of the base commit, in a folder of their own. */
export interface Base {
  readonly sha: string;
  /** Has the same layout as GITHUB_WORKSPACE. */
  readonly folder: string;
  /** The configuration, from GITHUB_WORKSPACE; null if the base has none. */
  readonly config: string | null;
}

/** Reads the YAML files of the base commit; fetches the commit if a shallow clone lacks it. Throws `StepFailure` if that is not possible. */
export async function readBase(
  git: Git,
  sha: string,
  checkout: Checkout,
  { context, inputs }: { readonly context: Context; readonly inputs: Pick<Inputs, "config"> },
): Promise<Base> {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) throw baseError(sha, "the event has no commit");
  await requireCommit(git, sha);
  const scratch = await mkdtemp(path.join(context.temporary, "keyward-base-"));
  const target = path.join(scratch, "files");
  const below = path.relative(context.folder, checkout.top);
  const to = { folder: path.join(target, below), index: path.join(scratch, "index") };
  const files = await unpack(git, sha, to, (name) => /\.ya?ml$/i.test(name));
  const known = new Set(files.map((file) => path.join(below, file)));
  const named = inputs.config === null ? ["keyward.yaml", "keyward.yml"] : [path.normalize(inputs.config)];
  const config = named.find((name) => known.has(name)) ?? null;
  await unpackCustomers(git, sha, to, { config, target, below });
  return { sha, folder: target, config };
}

/** Where a commit is unpacked. */
interface Unpacking {
  readonly folder: string;
  readonly index: string;
}

/** Writes the files in which the configuration lists customers; they may have any name. */
async function unpackCustomers(
  git: Git,
  sha: string,
  to: Unpacking,
  {
    config,
    target,
    below,
  }: { readonly config: string | null; readonly target: string; readonly below: string },
): Promise<void> {
  if (config === null) return;
  const text = await readFile(path.join(target, config), "utf8").catch(() => null);
  const folder = path.relative(below, path.dirname(config)).split(path.sep).join("/");
  const lists = new Set(customerFiles(text, { folder }));
  if (lists.size > 0) await unpack(git, sha, to, (name) => lists.has(name));
}

async function requireCommit(git: Git, sha: string): Promise<void> {
  const has = async (): Promise<boolean> => (await git(["cat-file", "-e", `${sha}^{commit}`])).ok;
  if (await has()) return;
  // Fetching with a depth would turn a complete clone into a shallow one.
  const shallow = await git(["rev-parse", "--is-shallow-repository"]);
  const depth = shallow.ok && shallow.text.trim() === "true" ? ["--depth=1"] : [];
  const fetched = await git([
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-write-fetch-head",
    ...depth,
    "origin",
    sha,
  ]);
  if (!(await has())) throw baseError(sha, fetched.ok ? "origin does not have it" : fetched.error);
}

function baseError(sha: string, error: string): StepFailure {
  return new StepFailure(
    "error",
    `the base commit ${sha.slice(0, 12)} is not in this checkout and could not be fetched (${error})`,
    "set `fetch-depth: 2` for actions/checkout (0 if `ref` is not the event's own)",
  );
}

/** Writes some files of a commit, and its links, below a folder; resolves with their paths. */
async function unpack(
  git: Git,
  sha: string,
  { folder, index }: Unpacking,
  wanted: (name: string) => boolean,
): Promise<readonly string[]> {
  const read = await git(["read-tree", sha], { index });
  const listed = await git(["ls-files", "--stage", "--full-name", "-z", ":/"], { index });
  if (!read.ok || !listed.ok) throw baseError(sha, "its files could not be read");
  const files = listed.text.split("\0").flatMap((row) => {
    const [, mode = "", name = ""] = /^(\d+) [^\t]*\t([\s\S]*)$/.exec(row) ?? [];
    return mode === "120000" || (mode.startsWith("100") && wanted(name)) ? [name] : [];
  });
  // In a separate work tree: the .gitattributes of the head could change how the files of the base are written.
  const alone = `--work-tree=${path.dirname(index)}`;
  const write = [
    alone,
    "checkout-index",
    "--quiet",
    "--force",
    "-z",
    "--stdin",
    `--prefix=${folder}${path.sep}`,
  ];
  const written = await git(write, { index, input: files.join("\0") });
  if (!written.ok) throw baseError(sha, written.error);
  return files;
}

/**
 * How a configuration in the checkout differs from the base's, as the hunks of a unified diff; "" if it does not. The
 * target of a link is included.
 */
export async function configDiff(
  git: Git,
  sha: string,
  { top }: Checkout,
  absolute: string,
): Promise<string> {
  const files = new Set([absolute, await realpath(absolute).catch(() => absolute)]);
  const named = [...files].map((file) => path.relative(top, file).split(path.sep).join("/"));
  const diff = await filesDiff(git, sha, named);
  const hunks = diff.indexOf("\n@@ ");
  return hunks >= 0 ? diff.slice(hunks + 1) : diff;
}

// `--text`: files that the attributes of the head declare as binary are shown too.
const exact = ["--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--text", "--unified=3"];

/** How files of the checkout (by their paths in the repository) differ from the base's, as a unified diff. */
export async function filesDiff(git: Git, sha: string, files: readonly string[]): Promise<string> {
  if (files.length === 0) return "";
  const diff = await git(["diff", ...exact, sha, "--", ...files.map((file) => `:(top,literal)${file}`)]);
  if (!diff.ok) throw baseError(sha, diff.error);
  return diff.text;
}

/** Whether a folder of the checkout, or a file in it, differs from the base's. */
export async function changesAny(git: Git, sha: string, folder: string): Promise<boolean> {
  const diff = await git([
    "diff",
    "--name-only",
    "--no-renames",
    "-z",
    sha,
    "HEAD",
    "--",
    `:(top,literal)${folder}`,
  ]);
  if (!diff.ok) throw baseError(sha, diff.error);
  return diff.text !== "";
}
