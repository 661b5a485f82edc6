import type { FindingRule } from "../../model/rules.ts";
import { matchesGlob } from "../../util/glob.ts";
import { riskEffects } from "../../model/risk.ts";
import { isMap } from "../../policy/schema/keywords.ts";
import { type PathFinding, type Path, valueAt } from "../../schema/path-finding.ts";
import { pickOne } from "../../schema/nearest.ts";

/** What the configuration's schema cannot check in its policies, apart from their own schemas. Takes any value. */
export function* checkPolicies(config: unknown): Generator<PathFinding> {
  const policies = valueAt(config, ["policies"]);
  if (!Array.isArray(policies)) return;
  const names = new Set<unknown>();
  const workspaces = Object.keys(asMap(valueAt(config, ["workspaces"])));
  for (const [index, policy] of policies.entries()) {
    if (!isMap(policy)) continue;
    const path = ["policies", index];
    if (typeof policy["name"] === "string" && names.has(policy["name"])) {
      const message = `a policy above is already named ${JSON.stringify(policy["name"])}`;
      yield findingAt("policy-name", message, "give each policy its own name", [...path, "name"]);
    }
    names.add(policy["name"]);
    yield* checkKind(policy, path);
    yield* checkWorkspaces(
      valueAt(policy, ["match", "workspace"]),
      [...path, "match", "workspace"],
      workspaces,
    );
  }
}

function* checkKind(policy: Readonly<Record<string, unknown>>, path: Path): Generator<PathFinding> {
  const change = policy["on"] === "change";
  const [wanted, other] = change ? ["risks", "schema"] : ["schema", "risks"];
  const kind = change ? "a policy on changes" : "a policy on clients";
  const example = change ? "`risks: [widens]`" : "`schema: { required: [ip_allow_list] }`";
  const instead = `or write \`on: ${change ? "client" : "change"}\``;
  if (policy[wanted] === undefined) {
    const fix = policy[other] === undefined ? `add it, for example ${example}` : `add it, ${instead}`;
    yield findingAt("policy-kind", `${kind} needs \`${wanted}\``, fix, path);
  }
  if (policy[other] !== undefined) {
    const message = `${kind} cannot have \`${other}\``;
    yield { ...findingAt("policy-kind", message, `remove it, ${instead}`, [...path, other]), at: "key" };
  }
  yield* checkRisks(policy["risks"], [...path, "risks"]);
}

function* checkRisks(risks: unknown, path: Path): Generator<PathFinding> {
  if (!Array.isArray(risks)) return;
  const known = [...new Set(Object.values(riskEffects)), ...Object.keys(riskEffects)];
  for (const [index, risk] of risks.entries()) {
    if (typeof risk !== "string" || known.includes(risk)) continue;
    const message = `unknown effect or risk ${JSON.stringify(risk)}`;
    yield findingAt("unknown-risk", message, pickOne(risk, known, ""), [...path, index]);
  }
}

/** A policy that matches no workspace would never be checked. */
function* checkWorkspaces(written: unknown, path: Path, known: readonly string[]): Generator<PathFinding> {
  for (const [index, pattern] of [written].flat().entries()) {
    if (typeof pattern !== "string" || known.some((name) => matchesGlob(pattern, name))) continue;
    const message = `${JSON.stringify(pattern)} matches no workspace of this configuration`;
    const at = Array.isArray(written) ? [...path, index] : path;
    yield findingAt("policy-workspace", message, pickOne(pattern, known, "correct it"), at);
  }
}

function findingAt(rule: FindingRule, message: string, fix: string, path: Path): PathFinding {
  return { rule, message, fix, path, at: "value" };
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return isMap(value) ? value : {};
}
