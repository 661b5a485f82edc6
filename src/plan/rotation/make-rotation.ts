import type { Change } from "../../model/change.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { TokenPlace } from "../../model/token/token.ts";
import { assemblePlan, refusedPlan } from "../assemble.ts";
import { changeSides } from "../change-sides.ts";
import { rotateChange } from "../difference/changes.ts";
import { guardProblems, type GuardSubject } from "../guards/guards.ts";
import { formerIds } from "../guards/plan-subject.ts";
import type { Identified } from "../identity/identified.ts";
import { identify } from "../identity/identify.ts";
import { needingSinks } from "../tokens/no-sink.ts";
import { issueTargetOf } from "../tokens/issue-target.ts";
import { endRisks, rotationRisks } from "../tokens/turn-risks.ts";
import { policyFindings } from "../../policy/findings.ts";
import { problem } from "../../model/make-problem.ts";
import { title } from "../../model/names.ts";
import { candidatesOf, merge, oldestFirst, pick, type RotationInput } from "./pick-rotations.ts";
import type { Candidate } from "./candidate.ts";
import { pickSelf } from "./pick-self.ts";

/**
 * The plan that issues new tokens: managed clients only, oldest token first, `self` only with `self: true`, and then
 * last. It contains only rotations, whatever else differs.
 */
export function makeRotation(asked: RotationInput): WorkspacePlan {
  const input = withTakenPlaces(asked);
  const { what, endsOverlap } = input.selection;
  const options = {
    ...input.options,
    rotate: what.kind,
    ...(endsOverlap ? ({ end_overlap: true } as const) : {}),
  };
  const identified = identify(input);
  const { notes } = identified;
  const problems = [...identified.problems, ...needsSelf(input)];
  if (problems.length > 0) return refusedPlan(input, options, { problems, notes });
  const candidates = oldestFirst(candidatesOf(input, identified.managed));
  const chosen = pick(input, candidates, identified.inScope);
  const { picked, ...found } = merge(chosen, pickSelf(input));
  const changes = picked.map((one) => rotation(one, input));
  const judged = policyFindings(input, [], changeSides(changes, input, identified));
  const guarded = guardProblems(guardSubject(identified, picked, input.selection), input);
  const plan = assemblePlan(input, identified, {
    options,
    changes,
    token_changes: [],
    unmanaged: [],
    left_alone: [],
    tokens: candidates.map(({ row }) => row),
    problems: [...found.problems, ...guarded, ...judged.problems],
    notes: [...found.notes, ...judged.notes],
  });
  return needingSinks(plan);
}

/** With `--take-place`, content without keyward's marker at a place of a named client is ignored. */
function withTakenPlaces(input: RotationInput): RotationInput {
  const { takePlace, what } = input.selection;
  if (!takePlace || what.kind !== "names") return input;
  const empty = (place: TokenPlace): TokenPlace =>
    place.reading.kind === "foreign" ? { ...place, reading: { kind: "absent" } } : place;
  const tokens = new Map([...input.tokens].map(([client, places]) => [client, places.map(empty)]));
  return { ...input, tokens };
}

/** Shown under the name that it has in Workato, delivered to the places of the declared client. */
function rotation({ live, declared, row, own, turn }: Candidate, input: RotationInput): Change {
  const { tokens, selection, now } = input;
  const { name, environment } = live;
  const issued = row.updated_at === null ? "selected" : `selected: issued ${row.updated_at}`;
  const reason = selection.endsOverlap
    ? `ends the earlier token${turn.kind === "pair" ? `; that of ${title(turn.other.live)} goes on working` : ""}`
    : turn.kind === "pair" && turn.known
      ? `replaces the token of ${title(turn.other.live)}, which goes on working${row.updated_at === null ? "" : ` (issued ${row.updated_at})`}`
      : issued;
  const codes = selection.endsOverlap ? endRisks(turn, now) : rotationRisks(turn, tokens, now);
  const target = issueTargetOf(declared, tokens, selection.endsOverlap ? "spare" : "deliver");
  return rotateChange(live, { name, environment, source: declared.source }, target, { reason, own, codes });
}

/** Unless clients are named explicitly, nothing is rotated before it is known which client runs keyward. */
function needsSelf({ ownership, selection }: RotationInput): readonly PlanProblem[] {
  if (ownership.self !== null || (selection.what.kind === "names" && !selection.self)) return [];
  return [
    problem("rotate-needs-self", {
      message: "`self` is not configured: a rotation could end keyward's own token in the middle",
      way: "name the clients whose tokens run keyward in `self` (or KEYWARD_SELF), or `none`",
    }),
  ];
}

function guardSubject(
  identified: Identified,
  picked: readonly Candidate[],
  { endsOverlap }: RotationInput["selection"],
): GuardSubject {
  return {
    planned: { creates: 0, updates: 0, deletes: 0, rotations: picked.length },
    inScope: identified.inScope,
    issuing: picked.map(({ declared, live, turn }) => ({
      declared,
      id: live.id,
      partners: turn.kind === "pair" ? [turn.other.live.id] : formerIds(declared, identified.formerSeconds),
      delivers: !endsOverlap,
    })),
    owners: identified.managed.map(({ declared }) => declared),
    destined: picked.map(({ declared }) => declared),
  };
}
