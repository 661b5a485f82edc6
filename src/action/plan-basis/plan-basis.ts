import { access, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { type Base, changesAny, configDiff, filesDiff, readBase } from "./base.ts";
import { StepFailure } from "../failure.ts";
import { requireCheckout } from "./checkout.ts";
import type { Git } from "../../git/git.ts";
import { baseCommit, type Checkout } from "../git.ts";
import { changedPrograms, placesOf } from "../sink-programs.ts";
import { requireInside } from "../links.ts";
import type { CommandWorld, PlanRequest } from "../ports.ts";
import { requireTrustedEvent } from "./event-trust.ts";

/** What a plan is compared with, and whose configuration it uses. */
export type PlanBasis =
  /** Nothing is compared: a push, a schedule, a run by hand. */
  | { readonly kind: "uncompared" }
  /** Nothing is sent to Workato: `why` is the reason; `comment`: whether the pull request gets a comment about it. */
  | { readonly kind: "offline"; readonly why: string; readonly comment: boolean }
  | ComparedBasis;

/** A pull request or a merge group, compared with its base. */
export interface ComparedBasis {
  readonly kind: "compared";
  readonly base: Base;
  /** The plan uses the base's configuration and files. */
  readonly request: Pick<PlanRequest, "config" | "configFrom" | "base" | "noSinks">;
  /** The configuration of the head; null if it has none. */
  readonly headConfig: string | null;
  /** "" if head and base have the same. */
  readonly configDiff: string;
  /** The texts of the base's and the head's configuration; null if there is none. */
  readonly configs: readonly [string | null, string | null];
  /** Whether files below `.github/` differ: after a merge, nothing of such a pull request counts as reviewed. */
  readonly changesWorkflows: boolean;
  /** The folder of the checkout from GITHUB_WORKSPACE; "" if they are the same. */
  readonly checkoutPath: string;
  /** The files of the programs of sinks that differ, and how. */
  readonly programs: { readonly files: readonly string[]; readonly diff: string };
}

/** Finds what a plan is compared with; throws `StepFailure` if the files are not trusted or the base is unknown. */
export async function planBasisOf(world: CommandWorld): Promise<PlanBasis> {
  const { context } = world;
  if (context.event !== "pull_request" && context.event !== "merge_group") {
    await requireTrustedEvent(world);
    return { kind: "uncompared" };
  }
  if (context.event === "pull_request" && context.pull?.fork !== false)
    return {
      kind: "offline",
      why: "it comes from a fork, and GitHub passes no secrets to forks; a maintainer can plan it from a branch of this repository",
      comment: false,
    };
  const { git, checkout } = await requireCheckout(world);
  const sha = baseCommit(context, checkout);
  if (sha === null)
    throw new StepFailure("error", `the event ${context.event} has no base commit`, "run on pull_request");
  const folder = await realpath(context.folder);
  const base = await readBase(git, sha, checkout, { ...world, context: { ...context, folder } });
  const headConfig = await configOfHead(world);
  if (base.config === null && headConfig !== null) return configAdded(headConfig);
  const config = base.config ?? headConfig;
  if (headConfig !== null) await requireInside(git, checkout, [path.resolve(folder, headConfig)]);
  const diff = config === null ? "" : await configDiff(git, sha, checkout, path.resolve(folder, config));
  const from =
    base.config === null ? {} : { config: base.config, configFrom: path.join(base.folder, base.config) };
  const request = { ...from, base: base.folder, noSinks: true };
  const tokens = await world.keyward.workspaces({ workspaces: world.inputs.workspaces, ...from });
  await requireInside(
    git,
    checkout,
    tokens.flatMap(({ manifests }) => manifests.map((file) => inFolder(file, context.folder, folder))),
  );
  if (!tokens.some(({ hasToken }) => hasToken))
    return { kind: "offline", why: tokenMissing(tokens), comment: false };
  const comparison = { git, checkout, base, headConfig, folder };
  const configs = await configsOf(comparison);
  return {
    kind: "compared",
    base,
    request,
    headConfig,
    configDiff: diff,
    configs,
    programs: await changedProgramsOf(world, comparison, configs),
    changesWorkflows: await changesAny(git, base.sha, ".github"),
    checkoutPath: checkoutPathOf(folder, await realpath(checkout.top)),
  };
}

/** The folder of a checkout from GITHUB_WORKSPACE, with `/` separators; both are real paths. */
export function checkoutPathOf(folder: string, top: string): string {
  return path.relative(folder, top).split(path.sep).join("/");
}

interface Comparison {
  readonly git: Git;
  readonly checkout: Checkout;
  readonly base: Base;
  readonly headConfig: string | null;
  /** GITHUB_WORKSPACE, its real path. */
  readonly folder: string;
}

async function changedProgramsOf(
  world: CommandWorld,
  { git, checkout, base, folder }: Comparison,
  texts: ComparedBasis["configs"],
): Promise<ComparedBasis["programs"]> {
  const top = await realpath(checkout.top);
  const files = await changedPrograms(git, [base.sha, checkout.head], texts, placesOf(world, top, folder));
  return { files, diff: await filesDiff(git, base.sha, files) };
}

async function configsOf({ base, headConfig, folder }: Comparison): Promise<ComparedBasis["configs"]> {
  return Promise.all([
    base.config === null ? null : readIfFile(path.join(base.folder, base.config)),
    headConfig === null ? null : readIfFile(path.resolve(folder, headConfig)),
  ]);
}

async function readIfFile(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch(() => null);
}

/** The same file below the folder's real path. */
function inFolder(file: string, folder: string, real: string): string {
  return path.resolve(real, path.relative(folder, file));
}

function configAdded(config: string): PlanBasis {
  const why = `it adds ${config}, but a plan uses only the configuration of the base, so that no pull request can redirect a token; the first plan is made after the merge`;
  return { kind: "offline", why, comment: true };
}

function tokenMissing(found: readonly { readonly tokenVariable: string }[]): string {
  const names = [...new Set(found.map(({ tokenVariable }) => `\`${tokenVariable}\``))].join(", ");
  return `no API token is set: a maintainer of the workflow sets ${names}, or the input \`token\`, in its plan job`;
}

/** The configuration in the checkout: the one that the input names, else the default names. */
async function configOfHead({ context, inputs }: CommandWorld): Promise<string | null> {
  const names = inputs.config === null ? ["keyward.yaml", "keyward.yml"] : [inputs.config];
  const found: string[] = [];
  for (const name of names) {
    const exists = await access(path.resolve(context.folder, name)).then(
      () => true,
      () => false,
    );
    if (exists) found.push(name);
  }
  if (found.length < 2) return found[0] ?? null;
  // Otherwise, no plan would be possible after the merge.
  throw new StepFailure("invalid", `both ${found.join(" and ")} exist`, "remove one of them");
}
