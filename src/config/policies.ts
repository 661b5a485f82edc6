import { findingOf, type Located } from "../manifest/read/findings.ts";
import type { Finding } from "../model/finding.ts";
import type { Effect, RiskCode } from "../model/risk.ts";
import { riskEffects } from "../model/risk.ts";
import type { Policy, PolicyMatch, PolicyRule, PolicySchema } from "../policy/policy.ts";
import { readSchema } from "../policy/schema/read-schema.ts";
import { type PathFinding, valueAt } from "../schema/path-finding.ts";
import type { ConfigFile, Policy as Written } from "../schema/generated/config.ts";

/** The schemas of a configuration's policies, compiled, by the index of the policy; null: it has none. */
export type PolicySchemas = readonly (PolicySchema | null)[];

/**
 * Compiles the schemas of the policies; adds their problems to `findings`. Accepts any configuration. The
 * compiler is loaded only if there is a schema.
 */
export async function compilePolicies(at: Located, findings: Finding[]): Promise<PolicySchemas> {
  const policies = valueAt(at.document.value, ["policies"]);
  if (!Array.isArray(policies)) return [];
  const schemas = policies.map((policy) => valueAt(policy, ["schema"]));
  if (schemas.every((schema) => schema === undefined)) return schemas.map(() => null);
  const [{ compileSchema }, { patternFault }] = await Promise.all([
    import("../policy/schema/compile.ts"),
    import("../policy/schema/pattern.ts"),
  ]);
  return schemas.map((schema, index) => {
    if (typeof schema !== "boolean" && (typeof schema !== "object" || schema === null)) return null;
    const path = ["policies", index, "schema"];
    const read = readSchema(schema, path);
    const found: PathFinding[] = [...read.findings];
    for (const { pattern, path: place } of read.patterns) {
      const reason = patternFault(pattern);
      if (reason !== null) found.push(badPattern(reason, place));
    }
    findings.push(...found.map((finding) => findingOf(at, finding)));
    if (found.length > 0) return null;
    try {
      return compileSchema(read);
    } catch (error) {
      const message = `the schema is invalid: ${error instanceof Error ? error.message : String(error)}`;
      findings.push(findingOf(at, { rule: "policy-schema", message, fix: "correct it", path, at: "value" }));
      return null;
    }
  });
}

function badPattern(reason: string, path: PathFinding["path"]): PathFinding {
  const message = `the pattern is not supported: ${reason}`;
  const fix =
    "write it without lookaround, backreferences and large repetitions: patterns have to run in linear time";
  return { rule: "policy-pattern", message, fix, path, at: "value" };
}

/** The policies of a checked configuration. */
export function policiesOf(config: ConfigFile, schemas: PolicySchemas, at: Located): readonly Policy[] {
  return (config.policies ?? []).flatMap((written, index) => {
    const rule = ruleOf(written, schemas[index] ?? null);
    if (rule === null) return [];
    const { line } = at.lines.at(at.document.offsetOf(["policies", index]));
    return {
      name: written.name,
      severity: written.severity ?? "error",
      message: written.message?.trim() ?? null,
      match: matchOf(written.match ?? {}),
      except: written.except ?? [],
      rule,
      source: { file: at.file, line },
    };
  });
}

function ruleOf({ on, risks }: Written, schema: PolicySchema | null): PolicyRule | null {
  if (on === "change") return { on, risks: (risks ?? []).filter(isRisk) };
  return schema === null ? null : { on: on ?? "client", ...schema };
}

function isRisk(word: string): word is Effect | RiskCode {
  return Object.hasOwn(riskEffects, word) || Object.values(riskEffects).some((effect) => effect === word);
}

function matchOf({ environment, role, names, workspace }: NonNullable<Written["match"]>): PolicyMatch {
  return {
    environments: environment === undefined ? null : [environment].flat(),
    roles: role === undefined ? null : [role].flat(),
    names: names ?? null,
    workspaces: workspace === undefined ? null : [workspace].flat(),
  };
}
