import { entryOf } from "../model/customer-workspace.ts";
import type { Change } from "../model/change.ts";
import { type Risk, riskEffects } from "../model/risk.ts";
import { at, title } from "../model/names.ts";
import { type Finding, violates } from "./finding.ts";
import type { JudgedChange, PolicyInput } from "./input.ts";
import { matchPolicy } from "./match.ts";
import type { Policy } from "./policy.ts";
import { roleFacts } from "./subject.ts";
import { type Unjudged, unknownRole } from "./unknown-facts.ts";

/** The objections of the policies on changes to a change. */
export function judgeChange(judged: JudgedChange, input: PolicyInput): readonly (Finding | Unjudged)[] {
  return input.policies.flatMap((policy) => {
    const met = policy.rule.on === "change" ? forbidden(judged.change, policy.rule.risks) : [];
    return met.length === 0 ? [] : matched(judged, policy, met, input);
  });
}

function forbidden({ risks }: Change, unwanted: readonly string[]): readonly Risk[] {
  return risks.filter(({ code, effect }) => unwanted.includes(code) || unwanted.includes(effect));
}

/** A policy applies to a change if it applies to the client before or after it; an exception must cover both. */
function matched(
  { change, sides }: JudgedChange,
  policy: Policy,
  met: readonly Risk[],
  { policyFacts, workspace }: PolicyInput,
): readonly (Finding | Unjudged)[] {
  const matches = sides.map(({ name, environment, role }) => ({
    role,
    matched: matchPolicy(
      policy,
      { name, environment, role: roleFacts(role, policyFacts) },
      entryOf(workspace),
    ),
  }));
  if (matches.some((side) => side.matched === "yes")) return [violation(change, policy, met)];
  const unknown = matches.find((side) => side.matched !== "no");
  if (unknown === undefined) return [];
  return [{ policy, client: change, facts: unknownRole(unknown.role, policyFacts.unread.roles) }];
}

function violation(change: Change, policy: Policy, met: readonly Risk[]): Finding {
  const risks = [...new Set(met.map(({ code }) => `${code} (${riskEffects[code]})`))].join(", ");
  return {
    rule: "policy",
    severity: policy.severity,
    ...violates({ of: "change", who: `the ${change.action} of ${title(change)}` }, policy, risks),
    way: `leave the client as it is, or list it in \`except\` of the policy (${at(policy.source)})`,
    source: change.source ?? policy.source,
  };
}
