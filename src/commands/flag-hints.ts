import type { PlanDocument, WorkspacePlan } from "../model/plan.ts";

const flag = "or add --tokens-to DIR to this command";

/**
 * A plan for somebody at the command line, who can also use a flag where something is missing. Plans themselves name
 * none: a pull request's reader has no command line.
 */
export function withFlagHints(document: PlanDocument): PlanDocument {
  return { ...document, plans: document.plans.map(withHints) };
}

function withHints(plan: WorkspacePlan): WorkspacePlan {
  return {
    ...plan,
    problems: plan.problems.map((one) =>
      one.rule === "no-sink" ? { ...one, way: `${one.way}, ${flag}` } : one,
    ),
    notes: plan.notes.map((one) =>
      one.rule === "no-sink" ? { ...one, message: `${one.message}, ${flag} and to apply` } : one,
    ),
  };
}
