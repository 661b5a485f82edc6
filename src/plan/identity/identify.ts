import type { Declared, Desired, Live } from "../../model/client.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { type Claims, claimLive } from "./claim.ts";
import type { Created, Identified } from "./identified.ts";
import { environmentProblems, renamedEnvironmentProblems } from "./environments.ts";
import type { PlanInput } from "../input.ts";
import { formerSeconds } from "./former-seconds.ts";
import { lookalikeProblems } from "./look-alike.ts";
import { forgottenLists } from "./forgotten-allow-list.ts";
import { prunable, pruneProblems } from "./prune.ts";
import { undeclaredRenames } from "./renames.ts";
import { storedOtherwise } from "./stored-otherwise.ts";
import { resolveNames } from "../resolve/resolve-names.ts";
import { inScope, scopeProblems } from "./scope.ts";
import { findSelf, selfTakenProblems, withOtherCredentials } from "./self.ts";

/** Determines the status of every declared and live client (contract, Identity and ownership). */
export function identify(input: PlanInput): Identified {
  const { declared, live, ownership } = input;
  const claims = claimLive(declared, live);
  const self = withOtherCredentials(findSelf(live, ownership), claims);
  const environments = environmentProblems(declared, live, ownership.environments);
  const resolved = resolveAll(input, self.problems.length > 0, environments);
  const placed = place(input, claims, self.ids, resolved.desired);
  const problems = [
    ...self.problems,
    ...pruneProblems(input),
    ...claims.problems,
    ...scopeProblems(ownership.scope, claims),
    ...environments.values(),
    ...selfTakenProblems(ownership, self, claims),
    ...resolved.problems,
    ...forgottenLists(claims.claims.filter((claim) => !self.ids.has(claim.live.id))),
    ...createProblems(
      claims.creates.filter((client) => !environments.has(client)),
      claims.unclaimed.filter(({ id }) => !self.ids.has(id)),
      placed,
      input,
    ),
  ];
  return { ...placed, notes: claims.notes, problems };
}

type Placed = Omit<Identified, "notes" | "problems">;

function place(
  { live, ownership: { scope }, prune, roles, tokens, overlapName }: PlanInput,
  { claims, creates, unclaimed }: Claims,
  self: ReadonlySet<number>,
  resolved: ReadonlyMap<Declared, Desired>,
): Placed {
  const free = new Set(unclaimed);
  const within = live.filter((client) => inScope(scope, client));
  const unmanaged = within.filter((client) => free.has(client) && !self.has(client.id));
  const managed = claims
    .filter((claim) => !self.has(claim.live.id))
    .flatMap(({ declared, live }) => join(declared, resolved).map((one) => ({ ...one, live })));
  return {
    managed,
    formerSeconds: formerSeconds(managed, unmanaged, overlapName),
    creates: creates.flatMap((client) => join(client, resolved)),
    unmanaged,
    deletes: prune ? prunable(unmanaged, { live, roles, tokens }) : [],
    self: live.filter(({ id }) => self.has(id)),
    declaredSelf: claims.filter((claim) => self.has(claim.live.id)),
    inScope: within.length,
    outOfScope: live.filter((client) => !self.has(client.id) && !inScope(scope, client)).length,
  };
}

/** Creates that probably are not new clients; `wanted`: those whose environment is known to be right. */
function createProblems(
  wanted: readonly Declared[],
  unclaimed: readonly Live[],
  { creates, unmanaged, deletes }: Placed,
  input: PlanInput,
): readonly PlanProblem[] {
  const right = new Set(wanted);
  const rightly = creates.filter(({ declared }) => right.has(declared));
  const desired = rightly.map((one) => one.desired);
  return [
    ...lookalikeProblems(wanted, unclaimed),
    ...renamedEnvironmentProblems(wanted, unmanaged),
    ...undeclaredRenames(desired, deletes),
    ...storedOtherwise(rightly, { unclaimed, deletes }, input),
  ];
}

interface AllResolved {
  readonly desired: ReadonlyMap<Declared, Desired>;
  readonly problems: readonly PlanProblem[];
}

/** If `self` or an environment is wrong, a folder path of another environment is not reported as well. */
function resolveAll(
  input: PlanInput,
  selfUnknown: boolean,
  environments: ReadonlyMap<Declared, PlanProblem>,
): AllResolved {
  const desired = new Map<Declared, Desired>();
  const problems: PlanProblem[] = [];
  for (const client of input.declared) {
    const resolution = resolveNames(client, input);
    const quiet = selfUnknown || environments.has(client);
    if (resolution.value !== null) desired.set(client, resolution.value);
    problems.push(...resolution.problems.filter(({ rule }) => !(quiet && rule === "folder-path-elsewhere")));
  }
  return { desired, problems };
}

function join(declared: Declared, all: ReadonlyMap<Declared, Desired>): readonly Created[] {
  const desired = all.get(declared);
  return desired === undefined ? [] : [{ declared, desired }];
}
