import { KeywardError } from "../model/errors.ts";
import type { PlanDocument } from "../model/plan.ts";
import { run } from "../run.ts";
import type { Prepared } from "../run/prepare.ts";
import type { System } from "../run/system.ts";
import { quiet, silent } from "./silent.ts";

/** What is asked of a plan. */
export interface PlanChoices {
  /** Whether unmanaged clients in scope are deleted, where the configuration does not say so; by default not. */
  readonly prune?: boolean;
}

/**
 * Plans every workspace that was loaded, and changes nothing. A workspace that is refused or cannot be read is in the
 * document with its problems; throws `KeywardError` for what keeps all of them from being planned.
 */
export async function plan(
  prepared: Prepared,
  system: System,
  { prune = false }: PlanChoices = {},
): Promise<PlanDocument> {
  const task = {
    prepared,
    asked: { prune },
    gate: { kind: "closed" },
    audit: null,
    listener: silent,
  } as const;
  const ended = await run(task, { voice: quiet, system });
  if (ended.kind === "planned") return ended.document;
  throw new KeywardError(`a plan ended as ${ended.kind}`);
}
