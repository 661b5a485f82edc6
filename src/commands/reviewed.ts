import { readFile } from "node:fs/promises";
import { shardFlag } from "../config/shard.ts";
import { KeywardError } from "../model/errors.ts";
import type { ReviewedDocument } from "../model/plan.ts";
import type { ApplyCommandFlags } from "./apply-flags.ts";

/** Reads a plan file; throws `KeywardError` naming the file if it cannot be read, is invalid, or lacks the plan of a workspace. */
export async function readReviewed(file: string): Promise<ReviewedDocument> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new KeywardError(
      `the plan ${file} could not be read`,
      "name a file that `keyward plan --out FILE` wrote",
      { cause: error },
    );
  });
  const { parsePlanFile } = await import("../plan/plan-file.ts");
  const document = parsePlanFile(parseJson(text, file));
  const incomplete = document.plans.find(({ digest }) => digest === null);
  const isEmpty = document.plans.length === 0 && document.shard === undefined;
  if (incomplete !== undefined || isEmpty) {
    const which =
      incomplete === undefined ? "no workspace" : `no complete plan of ${incomplete.workspace.name}`;
    throw new KeywardError(
      `the plan ${file} contains ${which}`,
      "fix the problems that it lists, and make it again with `keyward plan --out FILE`",
    );
  }
  return document;
}

/** The flags for applying exactly what was reviewed: the plan's workspaces and options. Throws `KeywardError` for a selection that is not the plan's. */
export function asReviewed(flags: ApplyCommandFlags, { plans, shard }: ReviewedDocument): ApplyCommandFlags {
  requireSameShard(flags.shard, shard);
  const names = plans.map(({ workspace }) => workspace.name);
  const other = flags.workspace?.find((name) => !names.includes(name));
  if (other !== undefined) {
    throw new KeywardError(
      `the plan contains ${names.join(", ")}, but not the workspace ${other}`,
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
    ...(names.length === 1 && names[0] === "default" ? {} : { workspace: names }),
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
