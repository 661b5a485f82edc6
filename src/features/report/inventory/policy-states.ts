import type { Declared, Desired } from "../../../model/client.ts";
import type { PlanInput } from "../../../plan/input.ts";
import { type ExplainedPolicy, explainPolicies } from "../../../policy/explain.ts";
import type { Policy } from "../../../policy/policy.ts";
import type { JudgedRef, PolicyState } from "./inventory.ts";

/** A declared client, with its live id and its resolved names where they are known. */
export interface Judgeable {
  readonly declared: Declared;
  readonly id: number | null;
  /** Null: its names could not be resolved. */
  readonly desired: Desired | null;
}

/** A client with the results of the policies that apply to it. */
export interface JudgedBy {
  readonly client: Judgeable;
  readonly results: readonly ExplainedPolicy[];
}

/** The results of every policy for these clients. */
export function judgeAll(clients: readonly Judgeable[], input: PlanInput): readonly JudgedBy[] {
  return clients.map((client) => ({
    client,
    results: explainPolicies(client.declared, client.desired, input),
  }));
}

/** Each policy with the clients that satisfy and violate it. */
export function policyStates(
  policies: readonly Policy[],
  judged: readonly JudgedBy[],
): readonly PolicyState[] {
  const results = new Map(policies.map(({ name }) => [name, emptyResults()]));
  for (const { client, results: own } of judged)
    for (const { name, judged: result } of own)
      if (result !== "on-change") results.get(name)?.[result].push(refOf(client));
  return policies.map((policy) => stateOf(policy, results.get(policy.name) ?? emptyResults()));
}

/** The names of the policies that a client violates. */
export function violatedBy({ results }: JudgedBy): readonly string[] {
  return results.filter(({ judged }) => judged === "violated").map(({ name }) => name);
}

type Results = Record<"satisfied" | "violated" | "undecided", JudgedRef[]>;

function emptyResults(): Results {
  return { satisfied: [], violated: [], undecided: [] };
}

function stateOf({ name, severity, message, source, rule }: Policy, found: Results): PolicyState {
  const { satisfied, violated, undecided } = found;
  const policy = { name, severity, on: rule.on, message, source };
  return { ...policy, satisfied: satisfied.length, violated, undecided };
}

function refOf({ declared: { name, environment }, id }: Judgeable): JudgedRef {
  return { id, name, environment };
}
