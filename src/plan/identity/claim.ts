import type { Declared, Identity, Live } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { claimProblems } from "./claim-problems.ts";
import { pairKey, secondName } from "../../model/pair.ts";
import { groupBy, identityKey, sameName } from "../../model/names.ts";

/** How a declared client claims a live one. */
export type ClaimedBy = "id" | "identity" | "renamed_from";

/** A declared client and the live client that it manages. */
export interface Claim {
  readonly declared: Declared;
  readonly live: Live;
  readonly by: ClaimedBy;
}

/** Who manages what: every live client is in at most one claim, or is unclaimed. */
export interface Claims {
  readonly claims: readonly Claim[];
  /** Declared clients that match no live client. */
  readonly creates: readonly Declared[];
  readonly unclaimed: readonly Live[];
  readonly problems: readonly PlanProblem[];
  readonly notes: readonly Note[];
}

/** The state of matching; `owners` is by live id. */
interface Matching {
  readonly byId: ReadonlyMap<number, Live>;
  readonly byIdentity: ReadonlyMap<string, readonly Live[]>;
  readonly owners: Map<number, Claim>;
  readonly settled: Set<Declared>;
  /** Ids of live clients that a declared one may refer to and none has claimed. */
  readonly contested: Set<number>;
  readonly problems: PlanProblem[];
  readonly notes: Note[];
}

/** Matches declared to live: by `id`, then by name and environment, then by `renamed_from` (contract, Identity and ownership). */
export function claimLive(declared: readonly Declared[], live: readonly Live[]): Claims {
  const matching: Matching = {
    byId: new Map(live.map((client) => [client.id, client])),
    byIdentity: groupBy(live, identityKey),
    owners: new Map(),
    settled: new Set(),
    contested: new Set(),
    problems: [],
    notes: [],
  };
  for (const client of declared) claimById(matching, client);
  for (const client of declared) claimByIdentity(matching, client);
  for (const client of declared) claimByOldName(matching, client);
  claimByFirst(matching, declared);
  const claims = [...matching.owners.values()];
  refuseDuplicates(matching, declared);
  for (const claim of claims) settleClaim(matching, claim);
  return {
    claims,
    creates: declared.filter((client) => !matching.settled.has(client)),
    unclaimed: live.filter(({ id }) => !matching.owners.has(id) && !matching.contested.has(id)),
    problems: matching.problems,
    notes: matching.notes,
  };
}

function claimById(matching: Matching, declared: Declared): void {
  if (declared.id === null) return;
  matching.settled.add(declared);
  const live = matching.byId.get(declared.id);
  if (live === undefined) matching.problems.push(claimProblems.notLive(declared, declared.id));
  else take(matching, { declared, live, by: "id" });
}

function claimByIdentity(matching: Matching, declared: Declared): void {
  if (declared.id !== null) return;
  const candidates = candidatesOf(matching, declared, declared);
  const free = candidates.filter(({ id }) => !matching.owners.has(id));
  choose(matching, declared, free.length > 0 ? free : candidates, "identity");
}

function claimByOldName(matching: Matching, declared: Declared): void {
  if (matching.settled.has(declared) || declared.renamed_from === null) return;
  const candidates = candidatesOf(matching, declared, oldIdentity(declared, declared.renamed_from));
  const open = candidates.filter(
    ({ id }) => (matching.owners.get(id)?.by ?? "renamed_from") === "renamed_from",
  );
  if (candidates.length === 0)
    matching.notes.push(claimProblems.renameNotFound(declared, declared.renamed_from));
  choose(matching, declared, open, "renamed_from");
}

/**
 * A second credential may be live under the name that belongs to what the first one is called now: then the entry is being
 * renamed by its `id`.
 */
function claimByFirst(matching: Matching, declared: readonly Declared[]): void {
  const open = declared.filter((one) => one.pair?.credential === "second" && !matching.settled.has(one));
  if (open.length === 0) return;
  const firsts = new Map([...matching.owners.values()].map((claim) => [pairKey(claim.declared), claim]));
  for (const client of open) {
    const first = firsts.get(pairKey(client));
    if (client.pair === null || first === undefined) continue;
    const { name, environment } = first.live;
    const identity = { name: secondName(client.pair.form, name), environment };
    const free = candidatesOf(matching, client, identity).filter(({ id }) => !matching.owners.has(id));
    choose(matching, client, free, "renamed_from");
  }
}

function choose(matching: Matching, declared: Declared, candidates: readonly Live[], by: ClaimedBy): void {
  const [live, ...others] = candidates;
  if (live === undefined) return;
  matching.settled.add(declared);
  if (others.length === 0) {
    take(matching, { declared, live, by });
    return;
  }
  for (const { id } of candidates) matching.contested.add(id);
  matching.problems.push(claimProblems.twoCandidates(declared, candidates));
}

function take(matching: Matching, claim: Claim): void {
  const owner = matching.owners.get(claim.live.id);
  if (owner === undefined) matching.owners.set(claim.live.id, claim);
  else matching.problems.push(claimProblems.claimedTwice(owner.declared, claim.declared, claim.live));
}

function candidatesOf(matching: Matching, declared: Declared, identity: Identity): readonly Live[] {
  const found = matching.byIdentity.get(identityKey(identity)) ?? [];
  return found.filter(({ id }) => !declared.distinct_from.includes(id));
}

function oldIdentity({ environment }: Identity, name: string): Identity {
  return { name, environment };
}

/** The next plan sees two declared clients of one identity as one client, unless their ids differ. */
function refuseDuplicates(matching: Matching, declared: readonly Declared[]): void {
  for (const [first, ...others] of groupBy(declared, identityKey).values()) {
    if (first === undefined || [first, ...others].every(({ id }) => id !== null)) continue;
    for (const other of others) matching.problems.push(claimProblems.duplicate(first, other));
  }
}

function settleClaim(matching: Matching, claim: Claim): void {
  if (claim.by === "id") settlePin(matching, claim);
  if (claim.by === "identity") settleOldName(matching, claim);
}

function settlePin(matching: Matching, { declared, live }: Claim): void {
  if (declared.renamed_from !== null && sameName(declared.name, live.name))
    matching.notes.push(claimProblems.renameDone(declared, declared.renamed_from));
  if (identityKey(declared) === identityKey(live)) return;
  const taken = candidatesOf(matching, declared, declared).filter(({ id }) => !matching.owners.has(id));
  if (taken.length > 0) matching.problems.push(claimProblems.nameTaken(declared, live, taken));
}

function settleOldName(matching: Matching, { declared, live }: Claim): void {
  if (declared.renamed_from === null) return;
  const old = candidatesOf(matching, declared, oldIdentity(declared, declared.renamed_from));
  const open = old.filter(({ id }) => id !== live.id && !matching.owners.has(id));
  if (open.length > 0) matching.problems.push(claimProblems.bothLive(declared, live, open));
  else matching.notes.push(claimProblems.renameDone(declared, declared.renamed_from));
}
