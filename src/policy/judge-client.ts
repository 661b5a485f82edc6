import { type Matched, matchPolicy } from "./match.ts";
import type { Fact, Policy, PolicyError, PolicySchema } from "./policy.ts";
import type { Subject } from "./subject.ts";

/** The result of a policy for a client. */
export type Judgement =
  | { readonly kind: "satisfied" }
  | { readonly kind: "violated"; readonly errors: readonly PolicyError[] }
  /** It depends on facts that are not known. */
  | { readonly kind: "undecided"; readonly facts: readonly Fact[] };

/** A policy that applies, or may apply, to a client, with its judgement. */
export interface Judged {
  readonly policy: Policy;
  readonly judgement: Judgement;
}

/** The policies on clients, or on new clients, that apply, or may apply, to this one, each with its judgement. */
export function judgeClient(
  policies: readonly Policy[],
  client: Subject,
  { workspace, isNew }: { readonly workspace: string; readonly isNew: boolean },
): readonly Judged[] {
  return policies.flatMap((policy) => {
    const { rule } = policy;
    if (rule.on === "change" || (rule.on === "create" && !isNew)) return [];
    const matched = matchPolicy(policy, client.facts, workspace);
    return matched === "no" ? [] : [{ policy, judgement: judge(rule, client, matched) }];
  });
}

function judge(
  { check, needs }: PolicySchema,
  { facts, unknown }: Subject,
  matched: Exclude<Matched, "no">,
): Judgement {
  const missing = [...needs].filter((fact) => unknown.has(fact));
  if (missing.length > 0) return { kind: "undecided", facts: missing };
  const errors = check(facts);
  // A client that satisfies the policy does so whether or not the policy applies to it.
  if (errors.length === 0) return { kind: "satisfied" };
  return matched === "yes" ? { kind: "violated", errors } : { kind: "undecided", facts: [matched] };
}
