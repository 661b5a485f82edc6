import type { Declared, Live } from "../model/client.ts";
import type { IssueTarget } from "../model/token/issue-target.ts";
import type { Change } from "../model/change.ts";
import type { ClientRef, LeftAlone, TokenRow, UnmanagedClient, WorkspacePlan } from "../model/plan.ts";
import type { PlanProblem } from "../model/problem.ts";
import { title } from "../model/names.ts";
import { assemblePlan, refusedPlan } from "./assemble.ts";
import { changeSides } from "./change-sides.ts";
import { declaredProblems } from "./guards/declared-guards.ts";
import { environmentsSeen } from "./identity/environments.ts";
import { goneRoleNotes } from "./guards/gone-roles.ts";
import { guardProblems } from "./guards/guards.ts";
import { planSubject } from "./guards/plan-subject.ts";
import type { Identified } from "./identity/identified.ts";
import { identify } from "./identity/identify.ts";
import type { PlanInput } from "./input.ts";
import { leftMarkerNotes, unmanagedMarkerNotes } from "./tokens/inherit-pending.ts";
import { issueTargetOf } from "./tokens/issue-target.ts";
import { noSinkNotes } from "./tokens/no-sink.ts";
import { inOrder } from "./difference/order.ts";
import { markersInGit } from "./guards/place-hazards.ts";
import { policyFindings } from "../policy/findings.ts";
import { holdersOf, missingForPrune, prunable } from "./identity/prune.ts";
import { probableRenames } from "./identity/renames.ts";
import { withOrigins } from "./difference/origin.ts";
import { tokenChanges } from "./difference/token-changes.ts";
import { planChanges } from "./plan-changes.ts";
import { sparesOf } from "./tokens/spares.ts";
import { overlapNotes } from "./tokens/overlap-notes.ts";
import { rowsOf } from "./tokens/token-rows.ts";
import { turnsOf } from "./tokens/turns.ts";
import { unexpressible } from "./identity/unexpressible.ts";

/** The plan that takes a workspace from live to declared: pure, and independent of the order of its input. */
export function makePlan(input: PlanInput): WorkspacePlan {
  const identified = identify(input);
  if (identified.problems.length === 0) return wholePlan(input, identified);
  const also = declaredProblems(input);
  return refusedPlan(input, input.options, {
    problems: inReadingOrder([...identified.problems, ...also.problems]),
    notes: [...identified.notes, ...also.notes],
  });
}

function wholePlan(input: PlanInput, identified: Identified): WorkspacePlan {
  const tokens = tokenRows(input, identified);
  const spares = sparesOf(identified, input.tokens);
  const changes = changesOf(input, identified, tokens, spares);
  const judged = policyFindings(
    input,
    [
      ...identified.creates.map((client) => ({ ...client, isNew: true })),
      ...identified.managed.map((client) => ({ ...client, isNew: false })),
    ],
    changeSides(changes, input, identified),
  );
  const subject = planSubject(identified, changes, spares);
  const guarded = guardProblems(subject, input);
  return assemblePlan(input, identified, {
    options: input.options,
    changes,
    token_changes: tokenChanges(input),
    unmanaged: unmanagedClients(identified, input),
    left_alone: leftAlone(identified, input),
    tokens,
    problems: inReadingOrder([...guarded, ...judged.problems]),
    notes: [
      ...identified.notes,
      ...overlapNotes(turnsOf(identified.managed, input.tokens), input.tokens),
      ...noSinkNotes(changes),
      ...markersInGit(subject.owners, input.sites),
      ...renameNotes(identified),
      ...goneRoleNotes(input, identified),
      ...leftMarkerNotes(identified.managed, input.formers),
      ...unmanagedMarkerNotes(input.unmanagedMarkers),
      ...judged.notes,
    ],
  });
}

/** The requested ones of the planned changes, each with its origin. */
function changesOf(
  input: PlanInput,
  identified: Identified,
  tokens: readonly TokenRow[],
  spares: ReadonlySet<Declared>,
): readonly Change[] {
  const issueOf = (declared: Declared): IssueTarget =>
    issueTargetOf(declared, input.tokens, spares.has(declared) ? "spare" : "deliver");
  const all = withOrigins(planChanges(input, identified, tokens, issueOf), input, changesOfManifests);
  const { only } = input;
  return only === null ? all : all.filter(({ action, digest }) => action === "rotate" || only.has(digest));
}

function tokenRows({ tokens, now }: PlanInput, { managed }: Identified): readonly TokenRow[] {
  return inOrder(rowsOf(turnsOf(managed, tokens), tokens, now));
}

/**
 * The changes that these manifests would cause, used only for their digests, which do not cover a token's target; null
 * if they are refused.
 */
function changesOfManifests(input: PlanInput): readonly Change[] | null {
  const identified = identify(input);
  return identified.problems.length > 0
    ? null
    : planChanges(input, identified, [], () => ({ kind: "no-sink", why: "unset" }));
}

function unmanagedClients({ unmanaged }: Identified, input: PlanInput): readonly UnmanagedClient[] {
  const refused = missingForPrune(input.ownership).length > 0;
  const deletable = new Set(refused ? [] : prunable(unmanaged, input));
  return inOrder(unmanaged).map((live) => ({ ...clientRef(live), prunable: deletable.has(live) }));
}

function leftAlone(
  { self, unmanaged }: Identified,
  { live, roles, tokens }: PlanInput,
): readonly LeftAlone[] {
  const workspace = { roles, environments: environmentsSeen(live).length > 0 };
  const own = self.map((client) => ({ ...clientRef(client), reason: "self" }));
  const holders = holdersOf(unmanaged, tokens);
  const spared = unmanaged.flatMap((client) => {
    const reason = unexpressible(client, workspace) ?? heldReason(holders.get(client));
    return reason === null ? [] : [{ ...clientRef(client), reason }];
  });
  return inOrder([...own, ...spared]);
}

function heldReason(holder: Declared | undefined): string | null {
  if (holder === undefined) return null;
  return `the place of ${title(holder)} holds its token: run \`keyward rotate ${holder.name}\` first`;
}

function renameNotes({ creates, unmanaged, deletes }: Identified): WorkspacePlan["notes"] {
  const deleted = new Set(deletes);
  const desired = creates.map((one) => one.desired);
  return probableRenames(
    desired,
    unmanaged.filter((live) => !deleted.has(live)),
  );
}

function clientRef({ id, name, environment }: Live): ClientRef {
  return { id, name, environment };
}

/** Problems without a line first, then by file and line. */
function inReadingOrder(problems: readonly PlanProblem[]): readonly PlanProblem[] {
  const file = (problem: PlanProblem) => problem.source?.file ?? "";
  return [...problems].sort(
    (a, b) =>
      (file(a) === file(b) ? 0 : file(a) < file(b) ? -1 : 1) || (a.source?.line ?? 0) - (b.source?.line ?? 0),
  );
}
