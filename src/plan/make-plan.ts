import type { Declared, Live } from "../model/client.ts";
import type { IssueTarget } from "../model/token/issue-target.ts";
import type { Change } from "../model/change.ts";
import type { ClientRef, LeftAlone, TokenRow, UnmanagedClient, WorkspacePlan } from "../model/plan.ts";
import type { PlanProblem } from "../model/problem.ts";
import { assemblePlan, refusedPlan } from "./assemble.ts";
import { changeSides } from "./change-sides.ts";
import { createChange, deleteChange, rotateChange, updateChange } from "./difference/changes.ts";
import { declaredProblems } from "./guards/declared-guards.ts";
import { environmentsSeen } from "./identity/environments.ts";
import { vocabulary } from "./difference/field-changes.ts";
import { goneRoleNotes } from "./guards/gone-roles.ts";
import { guardProblems, type GuardSubject } from "./guards/guards.ts";
import { type Identified, identify, type Managed } from "./identity/identify.ts";
import type { PlanInput } from "./input.ts";
import { leftMarkerNotes, unmanagedMarkerNotes } from "./tokens/inherit-pending.ts";
import { issueTargetOf } from "./tokens/issue-target.ts";
import { noSinkNotes } from "./tokens/no-sink.ts";
import { executionOrder, inOrder } from "./difference/order.ts";
import { markersInGit } from "./guards/place-hazards.ts";
import { policyFindings } from "../policy/findings.ts";
import { missingForPrune, prunable } from "./identity/prune.ts";
import { probableRenames } from "./identity/renames.ts";
import { withOrigins } from "./difference/origin.ts";
import { tokenChanges } from "./difference/token-changes.ts";
import { tokenRow } from "./tokens/token-state.ts";
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
  const changes = changesOf(input, identified, tokens);
  const judged = policyFindings(
    input,
    [
      ...identified.creates.map((client) => ({ ...client, isNew: true })),
      ...identified.managed.map((client) => ({ ...client, isNew: false })),
    ],
    changeSides(changes, input, identified),
  );
  const subject = guardSubject(identified, changes);
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
function changesOf(input: PlanInput, identified: Identified, tokens: readonly TokenRow[]): readonly Change[] {
  const issueOf = (declared: Declared): IssueTarget => issueTargetOf(declared, input.tokens);
  const all = withOrigins(planChanges(input, identified, tokens, issueOf), input, changesOfManifests);
  const { only } = input;
  return only === null ? all : all.filter(({ action, digest }) => action === "rotate" || only.has(digest));
}

function tokenRows({ tokens, now }: PlanInput, { managed }: Identified): readonly TokenRow[] {
  return inOrder(
    managed.map(({ live, declared }) => tokenRow(live, declared, tokens.get(declared) ?? [], now)),
  );
}

function planChanges(
  input: PlanInput,
  identified: Identified,
  tokens: readonly TokenRow[],
  issueOf: (declared: Declared) => IssueTarget,
): readonly Change[] {
  const words = vocabulary(input.roles, input.folderPaths);
  const pending = new Set(tokens.filter(({ state }) => state === "pending").map(({ id }) => id));
  return executionOrder([
    ...identified.creates.map(({ declared, desired }) => createChange(desired, issueOf(declared), words)),
    ...identified.managed.flatMap(
      ({ live, desired }) => updateChange(live, desired, words, input.placesOf) ?? [],
    ),
    ...identified.managed
      .filter((one) => pending.has(one.live.id) && mayIssue(one))
      .map(({ live, declared, desired }) =>
        rotateChange(live, desired, issueOf(declared), { reason: "token not delivered", own: false }),
      ),
    ...identified.deletes.map((live) => deleteChange(live, words)),
  ]);
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

function mayIssue({ declared }: Managed): boolean {
  return declared.token.deliver_to !== "none";
}

/** A rotation that heals a lost token does not count towards any limit. */
function guardSubject(identified: Identified, changes: readonly Change[]): GuardSubject {
  const rotated = new Set(changes.filter(({ action }) => action === "rotate").map(({ id }) => id));
  const owners = [...identified.creates, ...identified.managed].map(({ declared }) => declared);
  const count = (action: Change["action"]) => changes.filter((change) => change.action === action).length;
  return {
    planned: { creates: count("create"), updates: count("update"), deletes: count("delete"), rotations: 0 },
    inScope: identified.inScope,
    issuing: [
      ...identified.creates.map(({ declared }) => ({ declared, id: null })),
      ...identified.managed
        .filter(({ live }) => rotated.has(live.id))
        .map(({ declared, live }) => ({ declared, id: live.id })),
    ],
    owners,
    destined: owners,
  };
}

function unmanagedClients({ unmanaged }: Identified, input: PlanInput): readonly UnmanagedClient[] {
  const refused = missingForPrune(input.ownership).length > 0;
  const deletable = new Set(refused ? [] : prunable(unmanaged, input));
  return inOrder(unmanaged).map((live) => ({ ...clientRef(live), prunable: deletable.has(live) }));
}

function leftAlone({ self, unmanaged }: Identified, { live, roles }: PlanInput): readonly LeftAlone[] {
  const workspace = { roles, environments: environmentsSeen(live).length > 0 };
  const own = self.map((client) => ({ ...clientRef(client), reason: "self" }));
  const inexpressible = unmanaged.flatMap((client) => {
    const reason = unexpressible(client, workspace);
    return reason === null ? [] : [{ ...clientRef(client), reason }];
  });
  return inOrder([...own, ...inexpressible]);
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
