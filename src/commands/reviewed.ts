import { readFile } from "node:fs/promises";
import { shardFlag } from "../config/shard.ts";
import { KeywardError } from "../model/errors.ts";
import type { ReviewedDocument } from "../model/plan.ts";
import { endsRun, isUnreadCustomer } from "../run/left-out.ts";
import type { ApplyCommandFlags } from "./apply-flags.ts";

/** A reviewed plan without the customers that could not be read when it was made, which are named. */
export interface Reviewed extends ReviewedDocument {
  readonly unread: readonly string[];
}

/** Reads a plan file; throws `KeywardError` naming the file if it cannot be read, is invalid, or lacks the plan of a workspace. */
export async function readReviewed(file: string): Promise<Reviewed> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new KeywardError(
      `the plan ${file} could not be read`,
      "name a file that `keyward plan --out FILE` wrote",
      { cause: error },
    );
  });
  const { parsePlanFile } = await import("../plan/plan-file.ts");
  const document = parsePlanFile(parseJson(text, file));
  const [plans, unread] = endsRun(document.plans)
    ? [document.plans, []]
    : [document.plans.filter((plan) => !isUnreadCustomer(plan)), document.plans.filter(isUnreadCustomer)];
  const incomplete = plans.find(({ digest }) => digest === null);
  if (incomplete !== undefined || (plans.length === 0 && document.shard === undefined)) {
    const which =
      incomplete === undefined ? "no workspace" : `no complete plan of ${incomplete.workspace.name}`;
    throw new KeywardError(
      `the plan ${file} contains ${which}`,
      "fix the problems that it lists, and make it again with `keyward plan --out FILE`",
    );
  }
  return { ...document, plans, unread: unread.map(({ workspace }) => workspace.name) };
}

/** The flags for applying exactly what was reviewed: the plan's workspaces and options. Throws `KeywardError` for a selection that is not the plan's. */
export function asReviewed(flags: ApplyCommandFlags, { plans, shard }: ReviewedDocument): ApplyCommandFlags {
  requireSameShard(flags.shard, shard);
  const names = plans.map(({ workspace }) => workspace.name);
  const known = new Set(names);
  const other = flags.workspace?.find((name) => !known.has(name));
  if (other !== undefined) {
    const shown =
      names.length > 10 ? `${names.slice(0, 10).join(", ")} and ${names.length - 10} more` : names.join(", ");
    throw new KeywardError(
      `the plan contains ${shown}, but not the workspace ${other}`,
      "leave out -w: a plan is applied to its own workspaces",
    );
  }
  const options = plans[0]?.options ?? { prune: false };
  // One workspace may prune by its configuration while others do not.
  const prune = plans.every(({ options: own }) => own.prune);
  if (flags.prune === true && !prune) {
    throw new KeywardError("the plan was made without --prune", "plan with --prune, and apply that plan");
  }
  // They are the workspaces of the plan, whatever else is in its shard by now.
  const { allWorkspaces: _all, shard: _shard, ...rest } = flags;
  return {
    ...rest,
    // A configuration without a file has one workspace, which needs no selection.
    ...(names.length === 1 && names[0] === "default" ? {} : { workspace: names, exactWorkspaces: true }),
    prune,
    ...(options.max_creates === undefined ? {} : { maxCreates: options.max_creates }),
    ...(options.max_updates === undefined ? {} : { maxUpdates: options.max_updates }),
    ...(options.max_deletes === undefined ? {} : { maxDeletes: options.max_deletes }),
    ...(options.max_rotations === undefined ? {} : { maxRotations: options.max_rotations }),
    ...(options.max_customers_changed === undefined
      ? {}
      : { maxCustomersChanged: options.max_customers_changed }),
  };
}

function requireSameShard(given: string | undefined, planned: string | undefined): void {
  shardFlag(given);
  if (given === undefined || given === planned) return;
  throw new KeywardError(
    `the plan is ${planned === undefined ? "not of a shard" : `of shard ${planned}`}, and --shard is ${given}`,
    "leave out --shard: a plan is applied to its own workspaces",
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KeywardError(
      `the plan ${file} is not JSON`,
      "name a file that `keyward plan --out FILE` wrote",
      { cause: error },
    );
  }
}
