import type { Declared, Live } from "../model/client.ts";
import type { Change, ClientRef, Note, TokenRow, WorkspacePlan, WorkspaceRef } from "../model/plan.ts";
import type { Origins } from "../model/origin.ts";
import type { Problem } from "../model/problem.ts";
import type { TokenState } from "../model/token.ts";
import { createChange, updateChange } from "./changes.ts";
import { type Claim, type ClaimedBy, claimLive } from "./claim.ts";
import { vocabulary } from "./fields.ts";
import { identify } from "./identify.ts";
import type { PlanInput } from "./input.ts";
import { foldName } from "./lookalike.ts";
import { sameName } from "./names.ts";
import { inOrder } from "./order.ts";
import { describeScope, inScope } from "./scope.ts";
import { findSelf } from "./self.ts";
import { tokenRow, tokenState } from "./tokens.ts";

/** What keyward does with a client. */
export type ClientState = "managed" | "create" | "unmanaged" | "self" | "out-of-scope" | "refused";

/** A policy that applies to a client, and what it says of it. */
export interface ExplainedPolicy {
  readonly name: string;
  readonly severity: "error" | "warning";
  readonly satisfied: boolean;
  /** What would satisfy it; empty where it is satisfied. */
  readonly message: string;
}

/** Everything that a plan knows of one client. */
export interface Explanation extends Omit<ClientRef, "id"> {
  readonly workspace: WorkspaceRef;
  /** Null before it is created. */
  readonly id: number | null;
  readonly state: ClientState;
  /** Why it is in that state, in a sentence. */
  readonly why: string;
  readonly declared: Declared | null;
  /** Where each declared value came from; null where that could not be told, or nothing is declared. */
  readonly origins: Origins | null;
  readonly live: Live | null;
  readonly matched_by: ClaimedBy | null;
  /** What the plan does to it. */
  readonly changes: readonly Change[];
  readonly policies: readonly ExplainedPolicy[];
  readonly token: ExplainedToken | null;
  /** Other live clients whose name looks the same. */
  readonly look_alikes: readonly ClientRef[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** What is known of the token of a managed client. */
export interface ExplainedToken extends Pick<TokenRow, "updated_at" | "due" | "state"> {
  /** Whole days; null where the API does not tell. */
  readonly age_days: number | null;
  readonly places: readonly { readonly sink: string; readonly place: string; readonly state: TokenState }[];
}

/** Which client is asked for: a name (also an old one), or an id; `environment` null: in any. */
export interface Question {
  readonly name: string;
  readonly environment: string | null;
}

/** One client: declared, live or both. */
interface Subject {
  readonly declared: Declared | null;
  readonly live: Live | null;
  readonly claim: Claim | null;
}

const day = 86_400_000;

/** Explains every client that a question may mean, from the plan and what it was made of; empty: there is none. */
export function explainClients(
  question: Question,
  input: PlanInput,
  plan: WorkspacePlan,
  policies: (client: Declared) => readonly ExplainedPolicy[] = () => [],
): readonly Explanation[] {
  const all = subjects(input);
  const named = all.filter((subject) => isNamed(subject, question.name));
  const found = named.length > 0 ? named : all.filter((subject) => hasId(subject, question.name));
  return found
    .filter((subject) => isThere(subject, question.environment))
    .map((subject) => explain(subject, input, plan, policies));
}

/** Every name that could have been asked for, for "did you mean". */
export function knownNames({ declared, live }: Pick<PlanInput, "declared" | "live">): readonly string[] {
  return [...declared, ...live].map(({ name }) => name);
}

function subjects({ declared, live }: PlanInput): readonly Subject[] {
  const { claims } = claimLive(declared, live);
  const claimed = new Set(claims.map((claim) => claim.live.id));
  const claiming = new Set(claims.map((claim) => claim.declared));
  return [
    ...claims.map((claim) => ({ ...claim, claim })),
    ...declared
      .filter((client) => !claiming.has(client))
      .map((client) => ({ declared: client, live: null, claim: null })),
    ...inOrder(live.filter(({ id }) => !claimed.has(id))).map((client) => ({
      declared: null,
      live: client,
      claim: null,
    })),
  ];
}

function isNamed({ declared, live }: Subject, name: string): boolean {
  return [declared?.name, live?.name, declared?.renamed_from].some((one) => sameName(one ?? null, name));
}

function hasId({ declared, live }: Subject, text: string): boolean {
  return [declared?.id, live?.id].some((id) => id !== undefined && id !== null && String(id) === text);
}

function isThere({ declared, live }: Subject, environment: string | null): boolean {
  if (environment === null) return true;
  return [declared, live].some((one) => one !== null && sameName(one.environment, environment));
}

function explain(
  subject: Subject,
  input: PlanInput,
  plan: WorkspacePlan,
  policies: (client: Declared) => readonly ExplainedPolicy[],
): Explanation {
  const { declared, live, claim } = subject;
  const { name = "", environment = null } = declared ?? live ?? {};
  const problems = problemsOf(subject, plan);
  return {
    workspace: plan.workspace,
    name,
    environment,
    id: live?.id ?? declared?.id ?? null,
    ...stateOf(subject, input, problems, plan),
    declared,
    origins: null,
    live,
    matched_by: claim?.by ?? null,
    changes: changesOf(subject, input, plan),
    policies: declared === null ? [] : policies(declared),
    token: tokenOf(subject, input),
    look_alikes: lookAlikes(subject, input.live),
    problems,
    notes: plan.notes.filter(({ source }) => isSource(source, declared)),
  };
}

/** Its own problems, and those that belong to no line: they stand against every client. */
function problemsOf({ declared }: Subject, { problems }: WorkspacePlan): readonly Problem[] {
  return problems.filter(({ source }) => source === null || isSource(source, declared));
}

function isSource(source: Problem["source"], declared: Declared | null): boolean {
  return source !== null && source.file === declared?.source.file && source.line === declared.source.line;
}

function stateOf(
  { declared, live, claim }: Subject,
  input: PlanInput,
  problems: readonly Problem[],
  plan: WorkspacePlan,
): Pick<Explanation, "state" | "why"> {
  const { scope } = input.ownership;
  const own = problems.find(({ source }) => isSource(source, declared));
  if (live !== null && findSelf(input.live, input.ownership).ids.has(live.id))
    return { state: "self", why: "its token runs keyward: it is never created, changed, rotated or deleted" };
  if (own !== undefined) return { state: "refused", why: own.message };
  if (claim !== null) return { state: "managed", why: matchWords(claim) };
  if (live === null) return { state: "create", why: "no live client answers to it" };
  if (!inScope(scope, live)) {
    const described = scope === null ? "" : ` (${describeScope(scope)})`;
    const why = `it is live, and outside the scope of this workspace entry${described}: it is never touched`;
    return { state: "out-of-scope", why };
  }
  return { state: "unmanaged", why: `it is live, and no manifest declares it: ${fate(live, input, plan)}` };
}

function fate({ id }: Live, { prune }: PlanInput, { left_alone }: WorkspacePlan): string {
  const spared = left_alone?.find((client) => client.id === id);
  if (spared !== undefined) return `it is left alone, by prune too, since ${spared.reason}`;
  return prune ? "prune deletes it" : "it is left alone while prune is off";
}

function matchWords({ by, declared, live }: Claim): string {
  switch (by) {
    case "id":
      return `pinned to the live client by \`id: ${live.id}\``;
    case "identity":
      return "matched to the live client by name and environment";
    case "renamed_from":
      return `matched to the live client by its old name, \`renamed_from: ${declared.renamed_from}\``;
  }
}

/** From the plan; where that is refused for another client's sake, what it would hold for this one. */
function changesOf({ declared, live }: Subject, input: PlanInput, plan: WorkspacePlan): readonly Change[] {
  if (plan.changes !== null) {
    return plan.changes.filter((change) =>
      live === null ? change.id === null && isSource(change.source, declared) : change.id === live.id,
    );
  }
  const { managed, creates } = identify(input);
  const words = vocabulary(input.roles, input.folderPaths);
  const one = managed.find((client) => client.declared === declared);
  const made = creates.find((client) => client.declared === declared);
  const change = one === undefined ? null : updateChange(one.live, one.desired, words);
  return [
    ...(change === null ? [] : [change]),
    ...(made === undefined ? [] : [createChange(made.desired, words)]),
  ];
}

function tokenOf({ declared, live }: Subject, { tokens, now }: PlanInput): ExplainedToken | null {
  if (live === null) return null;
  const found = declared === null ? [] : (tokens.get(declared) ?? []);
  const updated = live.token_updated_at;
  const age = updated === null ? Number.NaN : Math.max(0, Math.floor((now - Date.parse(updated)) / day));
  return {
    updated_at: updated,
    age_days: Number.isNaN(age) ? null : age,
    due: declared !== null && tokenRow(live, declared, found, now).due,
    state: tokenState(live, found),
    places: found.map((place) => ({
      sink: place.sink,
      place: place.place,
      state: tokenState(live, [place]),
    })),
  };
}

function lookAlikes({ declared, live }: Subject, all: readonly Live[]): readonly ClientRef[] {
  const name = foldName(declared?.name ?? live?.name ?? "");
  return all
    .filter((other) => other.id !== live?.id && foldName(other.name) === name)
    .map(({ id, name: theirs, environment }) => ({ id, name: theirs, environment }));
}
