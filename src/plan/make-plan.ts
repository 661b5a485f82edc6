import type { Declared, Live } from "../model/client.ts";
import type { IssueTarget } from "../model/issue-target.ts";
import type { Change, ClientRef, LeftAlone, Summary, TokenRow, WorkspacePlan } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import { blankPlan, statusOf } from "./blank.ts";
import { createChange, deleteChange, rotateChange, updateChange } from "./changes.ts";
import { planDigest } from "./digest.ts";
import { environmentsSeen } from "./environments.ts";
import { estimate } from "./estimate.ts";
import { vocabulary } from "./fields.ts";
import { limitProblems } from "./guard.ts";
import { type Identified, identify, type Managed } from "./identify.ts";
import type { PlanInput } from "./input.ts";
import { issueTargetOf } from "./issue-target.ts";
import { executionOrder, inOrder } from "./order.ts";
import { foreignSinkProblems, issuingProblems, sharedPlaceProblems, takenPlaceProblems } from "./places.ts";
import { policyFindings } from "./policies.ts";
import { probableRenames } from "./renames.ts";
import { withOrigins } from "./origin.ts";
import { tokenChanges } from "./token-changes.ts";
import { tokenRow } from "./tokens.ts";
import { unexpressible } from "./unexpressible.ts";

export { blankPlan } from "./blank.ts";
export type { PlanInput } from "./input.ts";

/** The plan that takes a workspace from live to declared: pure, and the same whatever the order of its input. */
export function makePlan(input: PlanInput): WorkspacePlan {
  const read = { requests: input.requests, clients: input.live.length };
  const identified = identify(input);
  const { problems, notes } = identified;
  if (problems.length > 0) {
    const status = statusOf(problems) === "error" ? "error" : "refused";
    return { ...blankPlan(input.workspace, input.options, status, inReadingOrder(problems)), read, notes };
  }
  return { ...wholePlan(input, identified), read };
}

function wholePlan(input: PlanInput, identified: Identified): Omit<WorkspacePlan, "read"> {
  const tokens = tokenRows(input, identified);
  const issueOf = (declared: Declared): IssueTarget => issueTargetOf(declared, input.tokens);
  const all = withOrigins(planChanges(input, identified, tokens, issueOf), input, changesWanted);
  const changes = all.filter(
    ({ action, digest }) => action === "rotate" || (input.only?.has(digest) ?? true),
  );
  const judged = policyFindings(input, identified, changes);
  const problems = inReadingOrder([...guard(input, identified, changes), ...judged.problems]);
  return {
    workspace: input.workspace,
    status: statusOf(problems),
    digest: planDigest(input.workspace, changes),
    options: input.options,
    summary: summarise(identified, changes),
    estimate: estimate(changes.length, input.requests, input.rate),
    changes,
    token_changes: tokenChanges(input),
    unmanaged: inOrder(identified.unmanaged).map(clientRef),
    left_alone: leftAlone(identified, input),
    tokens,
    problems,
    notes: [...identified.notes, ...renameNotes(identified), ...judged.notes],
  };
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
        rotateChange(live, desired, issueOf(declared), "token not delivered"),
      ),
    ...identified.deletes.map((live) => deleteChange(live, words)),
  ]);
}

/**
 * The changes that these manifests would cause, for their digests alone, which do not see where a token goes; null
 * where they are refused.
 */
function changesWanted(input: PlanInput): readonly Change[] | null {
  const identified = identify(input);
  return identified.problems.length > 0
    ? null
    : planChanges(input, identified, [], () => ({ kind: "no-sink" }));
}

function mayIssue({ declared }: Managed): boolean {
  return declared.token.deliver_to !== "none";
}

/** Safety that is a matter of numbers and places: the changes are known, and still refused. */
function guard(input: PlanInput, identified: Identified, changes: readonly Change[]): readonly Problem[] {
  const rotated = new Set(changes.filter(({ action }) => action === "rotate").map(({ id }) => id));
  const issuing = [
    ...identified.creates.map(({ declared }) => ({ declared, id: null })),
    ...identified.managed
      .filter(({ live }) => rotated.has(live.id))
      .map(({ declared, live }) => ({ declared, id: live.id })),
  ];
  const owners = [...identified.creates, ...identified.managed].map(({ declared }) => declared);
  const count = (action: Change["action"]) => changes.filter((change) => change.action === action).length;
  const planned = {
    creates: count("create"),
    updates: count("update"),
    deletes: count("delete"),
    rotations: 0,
  };
  return [
    ...limitProblems(planned, input.limits, identified.inScope),
    ...issuingProblems(issuing, input.tokens, input.live),
    ...sharedPlaceProblems(owners, input.tokens),
    ...takenPlaceProblems(owners, input.tokens, input.taken ?? []),
    ...foreignSinkProblems(owners, input.sinkScopes ?? new Map()),
  ];
}

function summarise({ managed, unmanaged, outOfScope }: Identified, changes: readonly Change[]): Summary {
  const counts = { create: 0, update: 0, delete: 0, rotate: 0 };
  for (const { action } of changes) counts[action] += 1;
  const touched = new Set(changes.map(({ id }) => id));
  const unchanged = managed.filter(({ live }) => !touched.has(live.id)).length;
  return { ...counts, unchanged, unmanaged: unmanaged.length, out_of_scope: outOfScope };
}

function leftAlone({ self, unmanaged }: Identified, { live, roles }: PlanInput): readonly LeftAlone[] {
  const expressing = { roles, environments: environmentsSeen(live).length > 0 };
  const own = self.map((client) => ({ ...clientRef(client), reason: "self" }));
  const odd = unmanaged.flatMap((client) => {
    const reason = unexpressible(client, expressing);
    return reason === null ? [] : [{ ...clientRef(client), reason }];
  });
  return inOrder([...own, ...odd]);
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

/** What belongs to no line first, then by file and line. */
function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  const file = (problem: Problem) => problem.source?.file ?? "";
  return [...problems].sort(
    (a, b) =>
      (file(a) === file(b) ? 0 : file(a) < file(b) ? -1 : 1) || (a.source?.line ?? 0) - (b.source?.line ?? 0),
  );
}
