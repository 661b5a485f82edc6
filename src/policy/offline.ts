import type { Declared, Identity } from "../model/client.ts";
import type { Ownership } from "../model/ownership.ts";
import type { Source } from "../model/source.ts";
import { offlineSubject } from "./subject.ts";
import { type Applied, policiesFor } from "./judge.ts";
import { matchPolicy } from "./match.ts";
import type { Policy } from "./policy.ts";
import { sameName } from "../plan/names.ts";
import { appliedFinding, gather, type PolicyFindings } from "./findings.ts";

/** A policy that only a plan can judge this client by; `fact`: what it asks for, in words. */
export interface DecidedAtPlan extends Identity {
  readonly policy: string;
  readonly fact: string;
  readonly source: Source;
}

/** What policies say of declared clients before anything was read. */
export interface OfflineFindings extends PolicyFindings {
  readonly decided_at_plan: readonly DecidedAtPlan[];
}

/** Judges declared clients by what their manifests say; `workspace` is its name in the configuration. */
export function offlinePolicyFindings(
  policies: readonly Policy[],
  declared: readonly Declared[],
  { self }: Pick<Ownership, "self">,
  workspace: string,
): OfflineFindings {
  if (policies.length === 0) return { problems: [], notes: [], decided_at_plan: [] };
  const judged = declared
    .filter((client) => !isSelf(client, self))
    .map((client) => ({ client, applied: appliedTo(policies, client, workspace) }));
  return {
    ...gather(
      judged.flatMap(({ client, applied }) =>
        applied.filter(isDecided).flatMap((one) => appliedFinding(client, one) ?? []),
      ),
    ),
    decided_at_plan: judged.flatMap(({ client, applied }) =>
      applied.flatMap((one) => (isDecided(one) ? [] : [later(client, one)])),
    ),
  };
}

/** As `policiesFor`, and the policies on changes, of which nothing is known yet. */
function appliedTo(
  policies: readonly Policy[],
  client: Declared,
  workspace: string,
): readonly (Applied | Pick<Applied, "policy">)[] {
  const subject = offlineSubject(client);
  const onChanges = policies.filter(
    (policy) => policy.rule.on === "change" && matchPolicy(policy, subject, workspace) !== "no",
  );
  return [...policiesFor(policies, subject, workspace), ...onChanges.map((policy) => ({ policy }))];
}

/** A satisfied policy is decided whether or not it is for the client. */
function isDecided(one: Applied | Pick<Applied, "policy">): one is Applied {
  if (!("judgement" in one) || one.judgement.kind === "undecided") return false;
  return one.matched === "yes" || one.judgement.kind === "satisfied";
}

function later(
  { name, environment, source }: Declared,
  one: Applied | Pick<Applied, "policy">,
): DecidedAtPlan {
  return { policy: one.policy.name, fact: factOf(one), name, environment, source };
}

function factOf(one: Applied | Pick<Applied, "policy">): string {
  if (!("judgement" in one)) return "what would change";
  return one.judgement.kind === "undecided" ? one.judgement.fact : "the role's name";
}

/** Whether a declared client is one of `self`, as far as its manifest tells. */
function isSelf(client: Declared, self: Ownership["self"]): boolean {
  return (self ?? []).some((entry) => {
    if (entry.kind === "id") return client.id === entry.id;
    const elsewhere = entry.environment !== undefined && !sameName(entry.environment, client.environment);
    return sameName(entry.name, client.name) && !elsewhere;
  });
}
