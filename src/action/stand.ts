import { access, realpath } from "node:fs/promises";
import path from "node:path";
import { type Base, configDiff, readBase } from "./base.ts";
import { StepFailure } from "./failure.ts";
import { requireCheckout } from "./checkout.ts";
import { baseCommit } from "./git.ts";
import { requireInside } from "./links.ts";
import type { CommandWorld, PlanAsk } from "./ports.ts";
import { requireTrusted } from "./trusted.ts";

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
  if (context.event !== "pull_request" && context.event !== "merge_group") {
    await requireTrusted(world);
    return { kind: "alone" };
  }
  if (context.event === "pull_request" && context.pull?.fork !== false)
    return { kind: "offline", why: "it comes from a fork, which gets no secrets", told: false };
  const { git, checkout } = await requireCheckout(world);
  const sha = baseCommit(context, checkout);
  if (sha === null)
    throw new StepFailure("error", `the event ${context.event} tells no base`, "run on pull_request");
  const folder = await realpath(context.folder);
  const base = await readBase(git, sha, checkout, { ...world, context: { ...context, folder } });
  const headConfig = await configOfHead(world);
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

/** The configuration in the checkout, by the input, else by the usual names. */
async function configOfHead({ context, inputs }: CommandWorld): Promise<string | null> {
  const names = inputs.config === null ? ["keyward.yaml", "keyward.yml"] : [inputs.config];
  const found: string[] = [];
  for (const name of names) {
    const there = await access(path.resolve(context.folder, name)).then(
      () => true,
      () => false,
    );
    if (there) found.push(name);
  }
  if (found.length < 2) return found[0] ?? null;
  // After the merge nothing could be planned any more.
  throw new StepFailure("invalid", `both ${found.join(" and ")} stand here`, "remove one of them");
}
