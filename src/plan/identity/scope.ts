import type { Identity } from "../../model/client.ts";
import { matchesGlob } from "../../util/glob.ts";
import type { Scope } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Claims } from "./claim.ts";
import { title } from "../../model/names.ts";
import { problem } from "../../model/make-problem.ts";

export { matchesGlob } from "../../util/glob.ts";

/** Whether an identity is inside a scope; null: everything is. A client without an environment has the empty name. */
export function inScope(scope: Scope | null, { name, environment }: Identity): boolean {
  if (scope === null) return true;
  return fits(scope.names, name) && fits(scope.environments, environment ?? "");
}

/** Refuses declared clients that are outside the scope, and those whose live client is. */
export function scopeProblems(scope: Scope | null, { claims, creates }: Claims): readonly PlanProblem[] {
  if (scope === null) return [];
  const declared = [...creates, ...claims.map((claim) => claim.declared)];
  const outside = declared.filter((client) => !inScope(scope, client));
  const foreign = claims.filter(({ declared, live }) => inScope(scope, declared) && !inScope(scope, live));
  return [
    ...outside.map((client) =>
      problem("out-of-scope", {
        message: `${title(client)} is outside the scope of this workspace entry (${describeScope(scope)})`,
        way: "declare it in an entry whose `scope` includes it, or widen `scope` in keyward.yaml",
        source: client.source,
        shared: {
          of: "client",
          who: title(client),
          predicate: `are outside the scope of this workspace entry (${describeScope(scope)})`,
          way: "declare them in an entry whose `scope` includes them, or widen `scope` in keyward.yaml",
        },
      }),
    ),
    ...foreign.map(({ declared, live }) =>
      problem("live-out-of-scope", {
        message: `${title(declared)} claims ${title(live)}, id ${live.id}, which is outside the scope of this workspace entry (${describeScope(scope)})`,
        way: "leave that client to its owner, or widen `scope` in keyward.yaml",
        numbers: { id: live.id },
        source: declared.source,
        shared: {
          of: "client",
          who: title(declared),
          predicate: `claim live clients that are outside the scope of this workspace entry (${describeScope(scope)})`,
          way: "leave those clients to their owners, or widen `scope` in keyward.yaml",
        },
      }),
    ),
  ];
}

function fits(patterns: readonly string[] | undefined, text: string): boolean {
  return patterns === undefined || patterns.some((pattern) => matchesGlob(pattern, text));
}

/** A scope for a message: `names: team-*; environments: Production`. */
export function describeScope({ names, environments }: Scope): string {
  const parts = [
    names === undefined ? [] : [`names: ${names.join(", ")}`],
    environments === undefined ? [] : [`environments: ${environments.join(", ")}`],
  ];
  return parts.flat().join("; ");
}
