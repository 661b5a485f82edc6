import { matchesGlob } from "../model/glob.ts";
import { riskEffects } from "../model/plan.ts";
import { isMap } from "../policy/keywords.ts";
import { type PathFinding, type Path, valueAt } from "../schema/fault.ts";
import { pickOne } from "../schema/nearest.ts";

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
      yield {
        rule: "policy-name",
        message,
        fix: "give each policy its own name",
        path: [...path, "name"],
        at: "value",
      };
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
  if (policy[wanted] === undefined) {
    const fix =
      policy[other] === undefined
        ? `add it, for example ${example}`
        : `add it, or write \`on: ${change ? "client" : "change"}\``;
    yield { rule: "policy-kind", message: `${kind} needs \`${wanted}\``, fix, path, at: "value" };
  }
  if (policy[other] !== undefined) {
    const fix = `remove it, or write \`on: ${change ? "client" : "change"}\``;
    yield {
      rule: "policy-kind",
      message: `${kind} cannot have \`${other}\``,
      fix,
      path: [...path, other],
      at: "key",
    };
  }
  yield* checkRisks(policy["risks"], [...path, "risks"]);
}

function* checkRisks(risks: unknown, path: Path): Generator<PathFinding> {
  if (!Array.isArray(risks)) return;
  const known = [...new Set(Object.values(riskEffects)), ...Object.keys(riskEffects)];
  for (const [index, risk] of risks.entries()) {
    if (typeof risk !== "string" || known.includes(risk)) continue;
    const message = `unknown effect or risk ${JSON.stringify(risk)}`;
    yield {
      rule: "unknown-risk",
      message,
      fix: pickOne(risk, known, ""),
      path: [...path, index],
      at: "value",
    };
  }
}

/** A policy that matches no workspace would never be checked. */
function* checkWorkspaces(written: unknown, path: Path, known: readonly string[]): Generator<PathFinding> {
  const patterns = [written].flat();
  for (const [index, pattern] of patterns.entries()) {
    if (typeof pattern !== "string" || known.some((name) => matchesGlob(pattern, name))) continue;
    const message = `${JSON.stringify(pattern)} matches no workspace of this configuration`;
    const at = Array.isArray(written) ? [...path, index] : path;
    yield {
      rule: "policy-workspace",
      message,
      fix: pickOne(pattern, known, "correct it"),
      path: at,
      at: "value",
    };
  }
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return isMap(value) ? value : {};
}
