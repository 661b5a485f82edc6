import type { Declared, Live } from "../../model/client.ts";
import type { Change } from "../../model/change.ts";
import { fieldNames } from "../../model/field-change.ts";
import type { ClientRef, WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { createChange, updateChange } from "../../plan/difference/changes.ts";
import { issueTargetOf } from "../../plan/tokens/issue-target.ts";
import { sparesOf } from "../../plan/tokens/spares.ts";
import { claimLive } from "../../plan/identity/claim.ts";
import { type ExplainedPolicy, explainPolicies } from "../../policy/explain.ts";
import { explainOverlap } from "./explain-overlap.ts";
import { isSource, stateOf } from "./explain-state.ts";
import { tokenOf } from "./explain-token.ts";
import type { Explanation, Subject } from "./explanation.ts";
import { fieldChanges, vocabulary } from "../../plan/difference/field-changes.ts";
import { identify } from "../../plan/identity/identify.ts";
import type { PlanInput } from "../../plan/input.ts";
import { foldName } from "../../plan/identity/look-alike.ts";
import { sameName } from "../../model/names.ts";
import { inOrder } from "../../plan/difference/order.ts";

/** Which client to explain: by name (also a former one) or id; `environment` null: in any environment. */
export interface ClientQuery {
  readonly name: string;
  readonly environment: string | null;
}

/** Explains every client that matches a query, from the plan and its input; empty if there is none. */
export function explainClients(
  query: ClientQuery,
  input: PlanInput,
  plan: WorkspacePlan,
): readonly Explanation[] {
  const all = subjects(input);
  const named = all.filter((subject) => isNamed(subject, query.name));
  const found = named.length > 0 ? named : all.filter((subject) => hasId(subject, query.name));
  return found
    .filter((subject) => isInEnvironment(subject, query.environment))
    .map((subject) => explain(subject, input, plan));
}

/** The names of all clients, for "did you mean". */
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

function isInEnvironment({ declared, live }: Subject, environment: string | null): boolean {
  if (environment === null) return true;
  return [declared, live].some((one) => one !== null && sameName(one.environment, environment));
}

function explain(subject: Subject, input: PlanInput, plan: WorkspacePlan): Explanation {
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
    live_fields:
      live === null ? [] : fieldChanges(fieldNames, null, live, vocabulary(input.roles, input.folderPaths)),
    matched_by: claim?.by ?? null,
    changes: changesOf(subject, input, plan),
    policies: declared === null ? [] : policiesOf(declared, input),
    token: tokenOf(subject, input),
    overlap: explainOverlap(declared, input),
    look_alikes: lookAlikes(subject, input.live),
    problems,
    notes: plan.notes.filter(({ source }) => isSource(source, declared)),
  };
}

/** Its own problems, and those without a line, which concern every client. */
function problemsOf({ declared }: Subject, { problems }: WorkspacePlan): readonly Problem[] {
  return problems.filter(({ source }) => source === null || isSource(source, declared));
}

/** The client's changes in the plan; if the plan is refused because of another client, those that it would contain. */
function changesOf({ declared, live }: Subject, input: PlanInput, plan: WorkspacePlan): readonly Change[] {
  if (plan.changes !== null) {
    return plan.changes.filter((change) =>
      // The two clients of an entry with `overlap` have one source.
      live === null
        ? change.id === null && isSource(change.source, declared) && change.name === declared?.name
        : change.id === live.id,
    );
  }
  const identified = identify(input);
  const { managed, creates } = identified;
  const spares = sparesOf(identified, input.tokens);
  const words = vocabulary(input.roles, input.folderPaths);
  const one = managed.find((client) => client.declared === declared);
  const made = creates.find((client) => client.declared === declared);
  const kind = made !== undefined && spares.has(made.declared) ? "spare" : "deliver";
  const change = one === undefined ? null : updateChange(one.live, one.desired, words, input.placesOf);
  return [
    ...(change === null ? [] : [change]),
    ...(made === undefined
      ? []
      : [createChange(made.desired, issueTargetOf(made.declared, input.tokens, kind), words)]),
  ];
}

function policiesOf(declared: Declared, input: PlanInput): readonly ExplainedPolicy[] {
  const { managed, creates } = identify(input);
  const resolved = [...managed, ...creates].find((one) => one.declared === declared);
  return explainPolicies(declared, resolved?.desired ?? null, input);
}

function lookAlikes({ declared, live }: Subject, all: readonly Live[]): readonly ClientRef[] {
  const name = foldName(declared?.name ?? live?.name ?? "");
  return all
    .filter((other) => other.id !== live?.id && foldName(other.name) === name)
    .map(({ id, name: theirs, environment }) => ({ id, name: theirs, environment }));
}
