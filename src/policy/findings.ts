import type { Desired, Live } from "../model/client.ts";
import { type Change, type Note, type Risk, riskEffects } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import { type Applied, policiesFor } from "./judge.ts";
import { type MatchSubject, matchPolicy } from "./match.ts";
import type { Policy } from "./policy.ts";
import { policyWords } from "./violation-words.ts";
import type { Created, Identified } from "../plan/identify.ts";
import type { PlanInput } from "../plan/input.ts";
import { at, identityKey, title } from "../plan/names.ts";
import { roleFact, subjectOf } from "./desired-subject.ts";
import { note, problem, type ProblemFacts } from "../plan/problems.ts";

/** What the policies have against a plan: problems that refuse it, and notes that refuse nothing. */
export interface PolicyFindings {
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Judges every desired client, changed or not, and every change; those of `self` and unmanaged ones are not judged. */
export function policyFindings(
  input: PlanInput,
  identified: Pick<Identified, "creates" | "managed">,
  changes: readonly Change[],
): PolicyFindings {
  if ((input.policies ?? []).length === 0) return { problems: [], notes: [] };
  return gather([...clientFindings(input, identified), ...changeFindings(input, identified, changes)]);
}

/** The same for changes alone: what a run that only rotates is asked. */
export function changePolicyFindings(
  input: PlanInput,
  identified: Pick<Identified, "creates" | "managed">,
  changes: readonly Change[],
): PolicyFindings {
  return gather(changeFindings(input, identified, changes));
}

/** What a policy has against a client or a change. */
export interface Finding extends ProblemFacts {
  readonly rule: "policy" | "policy-undecided";
  readonly severity: Policy["severity"];
}

/** Findings by their severity: errors are problems, warnings are notes. */
export function gather(findings: readonly Finding[]): PolicyFindings {
  return {
    problems: findings.filter(({ severity }) => severity === "error").map((one) => problem(one.rule, one)),
    notes: findings
      .filter(({ severity }) => severity === "warning")
      .map(({ rule, message, way, source }) => note(rule, `${message}: ${way}`, source ?? null)),
  };
}

function clientFindings(
  input: PlanInput,
  { creates, managed }: Pick<Identified, "creates" | "managed">,
): readonly Finding[] {
  const policies = input.policies ?? [];
  return [...creates, ...managed].flatMap((client) => {
    const applied = policiesFor(policies, subjectOf(client, input), input.workspace.name);
    return applied.flatMap((one) => appliedFinding(client.declared, one) ?? []);
  });
}

/** What a policy that is for a client has against it, or null. */
export function appliedFinding(
  client: Pick<Created["declared"], "name" | "environment" | "source">,
  { policy, matched, judgement }: Applied,
): Finding | null {
  const { severity, message, name, source } = policy;
  const [who, which] = [title(client), `the policy ${name} (${at(source)})`];
  const own = message === null ? "" : `${ended(message)} `;
  const taken =
    matched === "unknown" ? " (the name of its role is not known, so the policy is taken to be for it)" : "";
  switch (judgement.kind) {
    case "satisfied":
      return null;
    case "violated": {
      const { wrong, way } = policyWords(judgement.errors);
      const text = `${own}${who} violates ${which}${taken}: ${wrong}`;
      return { rule: "policy", severity, message: text, way, source: client.source };
    }
    case "undecided": {
      const text = `${own}${who} cannot be judged by ${which}: it asks for ${judgement.fact}, which cannot be had`;
      return { rule: "policy-undecided", severity, message: text, way: undecidedWay, source: client.source };
    }
  }
}

const undecidedWay =
  "let the API token's role list roles and folders (of the client's environment), or narrow the policy's `match` in keyward.yaml";

function ended(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}:`;
}

function changeFindings(
  input: PlanInput,
  identified: Pick<Identified, "creates" | "managed">,
  changes: readonly Change[],
): readonly Finding[] {
  const policies = (input.policies ?? []).filter(({ rule }) => rule.on === "change");
  if (policies.length === 0) return [];
  const sides = sidesOf(input, identified);
  return changes.flatMap((change) =>
    policies.flatMap((policy) => changeFinding(policy, change, sides(change), input.workspace.name) ?? []),
  );
}

/** A policy is for a change where it is for the client as it is or as it will be; a client is excepted only as both. */
function changeFinding(
  policy: Policy,
  change: Change,
  sides: readonly MatchSubject[],
  workspace: string,
): Finding | null {
  if (policy.rule.on !== "change") return null;
  const { risks } = policy.rule;
  const met = change.risks.filter(({ code, effect }) =>
    risks.some((wanted) => wanted === code || wanted === effect),
  );
  if (met.length === 0 || sides.every((side) => matchPolicy(policy, side, workspace) === "no")) return null;
  const own = policy.message === null ? "" : `${ended(policy.message)} `;
  return {
    rule: "policy",
    severity: policy.severity,
    message: `${own}the ${change.action} of ${title(change)} violates the policy ${policy.name} (${at(policy.source)}): ${riskWords(met)}`,
    way: `leave that as it is, or name the client in \`except\` of the policy (${at(policy.source)})`,
    source: change.source ?? policy.source,
  };
}

function riskWords(risks: readonly Risk[]): string {
  return [...new Set(risks.map(({ code }) => `${code} (${riskEffects[code]})`))].join(", ");
}

/** The client of a change, as it is and as it will be. */
function sidesOf(
  input: PlanInput,
  { creates, managed }: Pick<Identified, "creates" | "managed">,
): (change: Change) => readonly MatchSubject[] {
  const live = new Map(input.live.map((client) => [client.id, client]));
  const wanted = new Map(managed.map((one) => [one.live.id, one.desired]));
  const made = new Map(creates.map(({ desired }) => [identityKey(desired), desired]));
  const side = (client: Live | Desired): MatchSubject => ({
    name: client.name,
    environment: client.environment,
    role: roleFact(client.role, input),
  });
  return (change) => {
    // A rotation of `self` is nobody's that is judged.
    if (change.action === "rotate" && (change.id === null || !wanted.has(change.id))) return [];
    const before = change.id === null ? undefined : live.get(change.id);
    const after = change.id === null ? made.get(identityKey(change)) : wanted.get(change.id);
    return [before, change.action === "delete" ? undefined : after].flatMap((one) =>
      one === undefined ? [] : [side(one)],
    );
  };
}
