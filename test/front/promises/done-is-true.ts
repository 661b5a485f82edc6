import type { Effect } from "../server/ledger.ts";
import type { RunRecord, World } from "../world.ts";
import { type Outcome, outcomesOf } from "./outcomes.ts";

const kinds = new Map([
  ["create", "create"],
  ["update", "update"],
  ["rotate", "regenerate"],
  ["delete", "delete"],
]);

/**
 * What reports call done took effect by a request of the run, what they call skipped did not, and a run that ends
 * with 0 has nothing else than done.
 */
export function doneIsTrue(world: World): readonly string[] {
  return world.runs.flatMap((run) => {
    const outcomes = outcomesOf(run);
    const wrong = outcomes.flatMap((outcome) => judged(world, run, outcome));
    const open = outcomes.some(({ status }) => status !== "done");
    const label = `${run.args.join(" ")} (requests ${run.first} to ${run.next - 1})`;
    return [...wrong, ...(run.code === 0 && open ? ["exit code 0 with open outcomes"] : [])].map(
      (what) => `${label}: ${what}`,
    );
  });
}

function judged(world: World, run: RunRecord, outcome: Outcome): readonly string[] {
  const effects = effectsOf(world, run, outcome);
  const { action, name, id, status } = outcome;
  const label = `${action} of ${name} (id ${id})`;
  if (status === "done" && effects.length === 0 && !goneAnyway(world, outcome))
    return [`${label} is called done, and nothing of it took effect`];
  if (status === "skipped" && effects.length > 0)
    return [`${label} is called skipped, and request ${effects[0]?.request} did it`];
  return [];
}

function effectsOf(
  { front }: World,
  { first, next }: RunRecord,
  { action, name, environment, id }: Outcome,
): readonly Effect[] {
  return front.ledger.effects.filter(
    (effect) =>
      effect.kind === kinds.get(action) &&
      effect.request !== null &&
      effect.request >= first &&
      effect.request < next &&
      (id === null || action === "create"
        ? effect.asked === name && effect.environment === environment
        : effect.client === id),
  );
}

/** A delete is also done where the client was gone. */
function goneAnyway({ front }: World, { action, id }: Outcome): boolean {
  return action === "delete" && id !== null && front.ledger.life(id)?.gone !== null;
}
