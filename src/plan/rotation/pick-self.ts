import { idList, problem } from "../../model/make-problem.ts";
import { identify } from "../identity/identify.ts";
import { isMigratedClient, migratedClient } from "./migrated-rotations.ts";
import { mayRotate, notRotatable } from "./pair-rotations.ts";
import { membersOf } from "../tokens/turns.ts";
import { candidatesOf, type Picked, type RotationInput } from "./pick-rotations.ts";

/** The one client of `self`, declared and with a sink: its token is issued last. */
export function pickSelf(input: RotationInput): Picked {
  const none: Picked = { picked: [], problems: [], notes: [] };
  if (!input.selection.self) return none;
  const spared = identify({ ...input, ownership: { ...input.ownership, self: [] } }).managed;
  const own = identify(input).self;
  const ids = new Set(own.map(({ id }) => id));
  const candidates = candidatesOf(input, spared, true).filter(({ turn }) =>
    membersOf(turn).some(({ live }) => ids.has(live.id)),
  );
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) {
    if (isMigratedClient(only)) return { ...none, problems: [migratedClient(only)] };
    if (!mayRotate(only, input.selection))
      return { ...none, problems: [notRotatable(only, input.selection)] };
    return { ...none, picked: [only] };
  }
  const message =
    only === undefined
      ? "--self: no manifest declares a client of `self`, so no sink is configured for its token"
      : `--self: ${candidates.length} declared clients are \`self\`: ${idList(candidates.map(({ live }) => live))}`;
  const way =
    only === undefined
      ? "declare it, with a `token.deliver_to`"
      : "declare only the one whose token this run uses";
  return {
    ...none,
    problems: [problem("rotate-self", { message, way, numbers: { clients: candidates.length } })],
  };
}
