import type { Declared, Live } from "../../model/client.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import { type Claim, claimLive } from "../../plan/identity/claim.ts";
import type { Explanation, Subject } from "./explanation.ts";
import type { PlanInput } from "../../plan/input.ts";
import { describeScope, inScope } from "../../plan/identity/scope.ts";
import { findSelf, withOtherCredentials } from "../../plan/identity/self.ts";

/** What keyward does with a client, and why. */
export function stateOf(
  { declared, live, claim }: Subject,
  input: PlanInput,
  problems: readonly Problem[],
  plan: WorkspacePlan,
): Pick<Explanation, "state" | "why" | "adopt"> {
  return { adopt: null, ...stateAndWhy({ declared, live, claim }, input, problems, plan) };
}

function stateAndWhy(
  { declared, live, claim }: Subject,
  input: PlanInput,
  problems: readonly Problem[],
  plan: WorkspacePlan,
): Pick<Explanation, "state" | "why"> & Partial<Pick<Explanation, "adopt">> {
  const { scope } = input.ownership;
  const own = problems.find(({ source }) => isSource(source, declared));
  if (live !== null && isSelf(live, input))
    return { state: "self", why: "its token runs keyward: it is never created, changed, rotated or deleted" };
  if (own !== undefined) return { state: "refused", why: own.message };
  if (claim !== null) return { state: "managed", why: matchWords(claim) };
  if (live === null) return { state: "create", why: "no live client matches it" };
  if (!inScope(scope, live)) {
    const described = scope === null ? "" : ` (${describeScope(scope)})`;
    const why = `it is live, and outside the scope of this workspace entry${described}: it is never touched`;
    return { state: "out-of-scope", why };
  }
  const obstacle = plan.left_alone?.find(({ id }) => id === live.id)?.reason ?? null;
  return {
    state: "unmanaged",
    why: `it is live, and no manifest declares it: ${pruneEffect(obstacle, input)}`,
    adopt: adoption(live, obstacle),
  };
}

/** Also the other credential of an entry with `overlap`. */
function isSelf({ id }: Live, { declared, live, ownership }: PlanInput): boolean {
  return withOtherCredentials(findSelf(live, ownership), claimLive(declared, live)).ids.has(id);
}

function adoption({ id }: Live, obstacle: string | null): string {
  return obstacle === null
    ? `to manage it, declare it in a manifest with \`id: ${id}\` and its live values, or run \`keyward import\``
    : "a manifest cannot express that: fix it in Workato, then run `keyward import` to write it";
}

function pruneEffect(obstacle: string | null, { prune }: PlanInput): string {
  if (obstacle !== null) return `it is left alone, also by prune, because ${obstacle}`;
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

/** Whether a source is the one where the client is declared. */
export function isSource(source: Problem["source"], declared: Declared | null): boolean {
  if (source === null || declared === null) return false;
  const { file, line, environment } = declared.source;
  return source.file === file && source.line === line && source.environment === environment;
}
