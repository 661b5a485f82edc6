import type { Declared, Identity } from "../model/client.ts";
import type { Ownership } from "../model/ownership.ts";
import type { Source } from "../model/source.ts";
import { sameName } from "../model/names.ts";
import { bySeverity, type PolicyFindings } from "./finding.ts";
import { factsText } from "./fact-words.ts";
import { judgeClient } from "./judge-client.ts";
import { violation } from "./judge-desired.ts";
import { matchPolicy } from "./match.ts";
import type { Policy } from "./policy.ts";
import { declaredSubject, type Subject } from "./subject.ts";

/** A policy that only a plan can apply to this client; `fact`: what it depends on, as text. */
export interface DecidedAtPlan extends Identity {
  readonly policy: string;
  readonly fact: string;
  readonly source: Source;
}

/** The results of policies for declared clients before anything was read. */
export interface OfflineFindings extends PolicyFindings {
  readonly decided_at_plan: readonly DecidedAtPlan[];
}

/** Judges declared clients by their manifests alone; `workspace` is its name in the configuration. */
export function offlinePolicyFindings(
  policies: readonly Policy[],
  declared: readonly Declared[],
  { self }: Pick<Ownership, "self">,
  workspace: string,
): OfflineFindings {
  const judged = (policies.length === 0 ? [] : declared)
    .filter((client) => client.pair?.credential !== "second" && !isSelf(client, self))
    .map((client) => judgeOffline(policies, client, workspace));
  return {
    ...bySeverity(judged.flatMap(({ violations }) => violations)),
    decided_at_plan: judged.flatMap(({ later }) => later),
  };
}

function judgeOffline(policies: readonly Policy[], client: Declared, workspace: string) {
  const { name, environment, source } = client;
  const subject = declaredSubject(client);
  const judged = judgeClient(policies, subject, { workspace, isNew: false });
  const later = (policy: Policy, fact: string) => ({ policy: policy.name, fact, name, environment, source });
  return {
    violations: judged.flatMap(({ policy, judgement }) =>
      judgement.kind === "violated" ? [violation(client, policy, judgement.errors)] : [],
    ),
    later: [
      ...judged.flatMap(({ policy, judgement }) =>
        judgement.kind === "undecided" ? [later(policy, factsText(judgement.facts))] : [],
      ),
      ...changePolicies(policies, subject, workspace).map((policy) => later(policy, "what would change")),
    ],
  };
}

/** The policies on changes and new clients that apply, or may apply, to a client: before a plan no change is known. */
export function changePolicies(
  policies: readonly Policy[],
  { facts }: Subject,
  workspace: string,
): readonly Policy[] {
  return policies.filter(
    (policy) => policy.rule.on !== "client" && matchPolicy(policy, facts, workspace) !== "no",
  );
}

/** Whether a declared client is one of `self`, as far as its manifest shows. */
function isSelf(client: Declared, self: Ownership["self"]): boolean {
  return (self ?? []).some((entry) => {
    if (entry.kind === "id") return client.id === entry.id;
    const elsewhere = entry.environment !== undefined && !sameName(entry.environment, client.environment);
    return sameName(entry.name, client.name) && !elsewhere;
  });
}
