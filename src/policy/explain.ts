import type { Declared } from "../model/client.ts";
import { offlineSubject, type Subject } from "./subject.ts";
import { policiesFor } from "./judge.ts";
import { matchPolicy } from "./match.ts";
import type { ExplainedPolicy } from "../plan/explanation.ts";
import { identify } from "../plan/identify.ts";
import type { PlanInput } from "../plan/input.ts";
import { appliedFinding } from "./findings.ts";
import { subjectOf } from "./desired-subject.ts";

/** The policies that are for a declared client, or may be, each with what it says of it as it is desired. */
export function explainPolicies(declared: Declared, input: PlanInput): readonly ExplainedPolicy[] {
  const policies = input.policies ?? [];
  if (policies.length === 0) return [];
  const subject = resolved(declared, input);
  const onClients = policiesFor(policies, subject, input.workspace.name).map((one) => {
    const found = appliedFinding(declared, one);
    const { name, severity, source } = one.policy;
    const told = { message: found?.message ?? "", way: found?.way ?? "" };
    return { name, severity, source, judged: one.judgement.kind, ...told };
  });
  const onChanges = policies
    .filter(({ rule }) => rule.on === "change")
    .filter((policy) => matchPolicy(policy, subject, input.workspace.name) !== "no")
    .map(({ name, severity, source }) => {
      return { name, severity, source, judged: "on-change", message: "", way: "" } as const;
    });
  return [...onClients, ...onChanges];
}

/** Where its names could not be resolved, what its manifest tells. */
function resolved(declared: Declared, input: PlanInput): Subject {
  const { managed, creates } = identify(input);
  const found = [...managed, ...creates].find((one) => one.declared === declared);
  return found === undefined ? offlineSubject(declared) : subjectOf(found, input);
}
