import { readFile } from "node:fs/promises";
import path from "node:path";
import { KeywardError } from "../model/errors.ts";
import type { Link, Merge, Reader } from "../render/markdown/reader.ts";
import { blobLink } from "./blob-link.ts";
import { destinationChanges } from "./merged/sensitive.ts";
import { requireCheckout } from "./plan-basis/checkout.ts";
import { checkoutPathOf, type ComparedBasis } from "./plan-basis/plan-basis.ts";
import type { ActionWorld, Context } from "./ports.ts";
import { settingLine } from "./setting-line.ts";

/** The reader of a pull request's comment about one workspace. */
export function reviewerOf(context: Context, basis: ComparedBasis, workspace: string): Reader {
  return { ...comparedReader(context, basis), kind: "reviewer", whole: jobSummary(context), workspace };
}

/** The reader of a job summary; `basis`: what the plan is compared with, or null. */
export async function summaryReader(world: ActionWorld, basis: ComparedBasis | null): Promise<Reader> {
  if (basis !== null) return { ...comparedReader(world.context, basis), kind: "maintainer", whole: planFile };
  const { context, inputs } = world;
  const link = await ownLink(world);
  const config = inputs.config ?? "keyward.yaml";
  const text = await readFile(path.resolve(context.folder, config), "utf8").catch(() => null);
  return {
    kind: "maintainer",
    link,
    linkBase: link,
    config,
    setting: settingIn(config, text),
    whole: planFile,
    workspace: null,
    merge: null,
  };
}

/** The reader of an issue: the job summary shows more than an issue has room for. */
export async function issueReader(world: ActionWorld): Promise<Reader> {
  return { ...(await summaryReader(world, null)), whole: jobSummary(world.context) };
}

const planFile = "the plan file (output `plan-file` of this step)";

function jobSummary({ runUrl }: Context): string {
  return `[the job summary](${encodeURI(runUrl)})`;
}

function comparedReader(context: Context, basis: ComparedBasis): Omit<Reader, "kind" | "whole"> {
  const { base, headConfig, configs, checkoutPath } = basis;
  const config = base.config ?? headConfig ?? "keyward.yaml";
  const head = context.pull?.head.sha ?? context.sha;
  return {
    link: blobLink(context, { sha: head, checkout: checkoutPath }),
    linkBase: blobLink(context, { sha: base.sha, checkout: checkoutPath }),
    config,
    setting: settingIn(config, configs[0]),
    workspace: null,
    merge: context.pull === null ? null : mergeOf(basis),
  };
}

/** What an apply after the merge does not do without a person, by the rules of `merged/`. */
function mergeOf({ configs, programs, changesWorkflows }: ComparedBasis): Merge {
  return {
    held: (workspace) => [
      ...destinationChanges(...configs, workspace).map((setting) => `it changes \`${setting}\``),
      ...(programs.files.length === 0 ? [] : ["it changes programs that receive tokens"]),
      ...(changesWorkflows ? ["it changes `.github/`, which has the workflow that reviews it"] : []),
    ],
  };
}

function settingIn(file: string, text: string | null): Reader["setting"] {
  return (setting) => {
    const line = settingLine(text, setting);
    return line === null ? null : { file, line };
  };
}

/** Links to the commit of this run; without a checkout, none. */
async function ownLink(world: ActionWorld): Promise<Link> {
  const { context } = world;
  try {
    const { checkout } = await requireCheckout(world);
    const sha = context.pull?.head.sha ?? context.sha;
    return blobLink(context, { sha, checkout: checkoutPathOf(context.folder, checkout.top) });
  } catch (error) {
    if (error instanceof KeywardError) return () => null;
    throw error;
  }
}
