import { KeywardError } from "../../model/errors.ts";
import { agrees } from "./agrees.ts";
import { requireUnmoved } from "./require-unmoved.ts";
import type { System } from "../system.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import type { Gate } from "../task.ts";

/**
 * Whether the plans may be applied. Throws `StaleError` if they are not what was reviewed, and the signal's reason if
 * it aborts before the answer.
 */
export async function passes(gate: Gate, plans: readonly WorkspacePlan[], system: System): Promise<boolean> {
  switch (gate.kind) {
    case "closed":
      return false;
    case "open":
      return true;
    case "reviewed":
      requireUnmoved(gate.document.plans, plans);
      return true;
    case "ask":
      return !hasChanges(plans) || answersYes(gate.question, system);
  }
}

/** Whether any of the plans changes anything. */
export function hasChanges(plans: readonly WorkspacePlan[]): boolean {
  return plans.some(({ changes }) => changes !== null && changes.length > 0);
}

async function answersYes(question: string, system: System): Promise<boolean> {
  if ((await system.flush("results")) === "closed") {
    throw new KeywardError(
      "the plan could not be shown, because nobody reads stdout any more, so nothing was asked or changed",
      "let the plan be printed as a whole, or apply a reviewed plan file",
    );
  }
  const isAgreed = await agrees(`\n${question}`, system).catch((error: unknown) => {
    system.err("Nothing was changed.\n");
    throw error;
  });
  if (!isAgreed) system.err("Nothing was changed.\n");
  return isAgreed;
}
