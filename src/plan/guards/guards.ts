import type { Declared } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { limitProblems, type Planned } from "./limits.ts";
import type { PlanInput } from "../input.ts";
import { foreignSinkProblems, hiddenProblems, type Issuing, issuingProblems } from "./place-guards.ts";
import { pairProblems } from "./pair-guards.ts";
import { hazardProblems } from "./place-hazards.ts";
import { sharedPlaceProblems, takenPlaceProblems } from "../tokens/shared-places.ts";

/** What the guards check in a plan, whichever planner made it. */
export interface GuardSubject {
  /** How many changes count against the limits. */
  readonly planned: Planned;
  /** The number of live clients in scope: the base of a percentage. */
  readonly inScope: number;
  /** The clients for which a token is about to be issued. */
  readonly issuing: readonly Issuing[];
  /** The clients whose tokens have a place: no two may share one. */
  readonly owners: readonly Declared[];
  /** The clients whose sinks must be for them. */
  readonly destined: readonly Declared[];
}

/** One guard: returns its objections to a plan. */
type Guard = (subject: GuardSubject, input: PlanInput) => readonly PlanProblem[];

/** Every guard, in the order in which their problems are shown. */
const guards: readonly Guard[] = [
  ({ planned, inScope }, { limits }) => limitProblems(planned, limits, inScope),
  ({ issuing }, { tokens, live }) => issuingProblems(issuing, tokens, live),
  ({ issuing }, { hidden }) => hiddenProblems(issuing, hidden),
  ({ owners }, input) => pairProblems(owners, input),
  ({ owners }, { sites }) => sharedPlaceProblems(owners, sites),
  ({ owners }, { sites, taken }) => takenPlaceProblems(owners, sites, taken),
  ({ issuing }, { sites }) =>
    hazardProblems(
      issuing.map(({ declared }) => declared),
      sites,
    ),
  ({ destined }, { sinkScopes }) => foreignSinkProblems(destined, sinkScopes),
];

/** The objections of all guards to a plan: its changes are known, but refused. */
export function guardProblems(subject: GuardSubject, input: PlanInput): readonly PlanProblem[] {
  return guards.flatMap((guard) => guard(subject, input));
}
