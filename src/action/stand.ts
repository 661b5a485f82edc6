import { access, realpath } from "node:fs/promises";
import path from "node:path";
import { type Base, configDiff, readBase } from "./base.ts";
import { StepFailure } from "./failure.ts";
import { baseCommit, type Checkout, type Git, gitOf, readCheckout } from "./git.ts";
import { requireInside } from "./links.ts";
import type { CommandWorld, PlanAsk } from "./ports.ts";

/** Where a plan stands: what it is compared with, and whose configuration holds. */
export type Stand =
  /** Nothing is compared: a push, a schedule, a run by hand. */
  | { readonly kind: "alone" }
  /** Nothing is sent to Workato: `why` says the reason; `told`: worth a comment. */
  | { readonly kind: "offline"; readonly why: string; readonly told: boolean }
  | Compared;

/** A pull request or a merge queue's group against its base. */
export interface Compared {
  readonly kind: "compared";
  readonly base: Base;
  /** What holds is the base's. */
  readonly ask: Pick<PlanAsk, "config" | "configFrom" | "base" | "noSinks">;
  /** The configuration that the head has; null where it has none. */
  readonly headConfig: string | null;
  /** "" where head and base have the same. */
  readonly configDiff: string;
}

/** Finds out where a plan stands; throws `StepFailure` where that would run what nobody trusts, or cannot be told. */
export async function standOf(world: CommandWorld): Promise<Stand> {
  const { context } = world;
  if (context.event === "pull_request_target") await requireTrusted(world);
  if (context.event !== "pull_request" && context.event !== "merge_group") return { kind: "alone" };
  if (context.event === "pull_request" && context.pull?.fork !== false)
    return { kind: "offline", why: "it comes from a fork, which gets no secrets", told: false };
  const { git, checkout } = await requireCheckout(world);
  const sha = baseCommit(context, checkout);
  if (sha === null)
    throw new StepFailure("error", `the event ${context.event} tells no base`, "run on pull_request");
  const folder = await realpath(context.folder);
  const base = await readBase(git, sha, checkout, { ...world, context: { ...context, folder } });
  const headConfig = await configOfHead(world, base.config);
  if (base.config === null && headConfig !== null) return added(headConfig);
  const config = base.config ?? headConfig;
  if (headConfig !== null) await requireInside(git, checkout, [path.resolve(folder, headConfig)]);
  const diff = config === null ? "" : await configDiff(git, sha, checkout, path.resolve(folder, config));
  const from =
    base.config === null ? {} : { config: base.config, configFrom: path.join(base.folder, base.config) };
  const ask = { ...from, base: base.folder, noSinks: true };
  const tokens = await world.keyward.workspaces({ workspaces: world.inputs.workspaces, ...from });
  await requireInside(
    git,
    checkout,
    tokens.flatMap(({ manifests }) => manifests.map((file) => inFolder(file, context.folder, folder))),
  );
  if (!tokens.some(({ hasToken }) => hasToken)) return { kind: "offline", why: noToken(tokens), told: false };
  return { kind: "compared", base, ask, headConfig, configDiff: diff };
}

/** The same file below the folder's real path. */
function inFolder(file: string, folder: string, real: string): string {
  return path.resolve(real, path.relative(folder, file));
}

function added(config: string): Stand {
  const why = `it adds ${config}, and a plan is made with the configuration of the base only, so that no pull request can redirect a token: the first plan follows the merge`;
  return { kind: "offline", why, told: true };
}

function noToken(found: readonly { readonly tokenVariable: string }[]): string {
  const names = [...new Set(found.map(({ tokenVariable }) => tokenVariable))].join(", ");
  return `no API token is given (${names}, or the input token)`;
}

/** The configuration in the checkout, by the input or the base's name, else by the usual names. */
async function configOfHead({ context, inputs }: CommandWorld, base: string | null): Promise<string | null> {
  const names = [inputs.config, base, "keyward.yaml", "keyward.yml"].filter((name) => name !== null);
  for (const name of inputs.config === null ? names : [inputs.config]) {
    const there = await access(path.resolve(context.folder, name)).then(
      () => true,
      () => false,
    );
    if (there) return name;
  }
  return null;
}

/** Whether every manifest stands in that checkout, and in none that was made inside of it. */
async function allIn({ keyward, inputs, system }: CommandWorld, { top }: Checkout): Promise<boolean> {
  const found = await keyward.workspaces({ workspaces: inputs.workspaces });
  for (const manifest of found.flatMap(({ manifests }) => manifests)) {
    for (const folder of [manifest, path.dirname(manifest)]) {
      const there = await readCheckout(gitOf(folder, system.env));
      if (there !== null && there.top !== top) return false;
    }
  }
  return true;
}

/** The checkout that holds the configuration, or the whole folder; throws `StepFailure` where there is none. */
export async function requireCheckout(
  world: Pick<CommandWorld, "context" | "inputs" | "system">,
): Promise<{ git: Git; checkout: Checkout }> {
  const { context, inputs, system } = world;
  const beside = path.dirname(path.resolve(context.folder, inputs.config ?? "keyward.yaml"));
  for (const folder of new Set([beside, context.folder])) {
    const checkout = await readCheckout(gitOf(folder, system.env));
    if (checkout !== null) return { git: gitOf(checkout.top, system.env), checkout };
  }
  throw new StepFailure(
    "error",
    "there is no git checkout to compare, or no git on this runner",
    "run actions/checkout before keyward, on a runner that has git",
  );
}

/**
 * `pull_request_target` gives secrets to runs of other people's pull requests: only the event's own commit, which is
 * the base branch's, is planned there, with no file of any other.
 */
async function requireTrusted(world: CommandWorld): Promise<void> {
  const { git, checkout } = await requireCheckout(world);
  const files = ["*.yaml", "*.yml"].map((pattern) => `:(top,icase)${pattern}`);
  const state = await git(["status", "--porcelain", "--untracked-files=all", "--", ...files]);
  const clean = checkout.head === world.context.sha && state.ok && state.text === "";
  if (clean && (await allIn(world, checkout))) return;
  throw new StepFailure(
    "refused",
    "pull_request_target runs with secrets, and what is checked out is not the base branch's own commit",
    "plan on `pull_request` instead: whoever opens a pull request could otherwise have its files run with your token",
  );
}
