import { compileSchema } from "../../src/policy/schema/compile.ts";
import type { Policy, PolicyMatch } from "../../src/policy/policy.ts";
import { readSchema } from "../../src/policy/schema/read-schema.ts";

/**
 * A policy on clients with this schema; throws where the schema is refused, unless only because it accepts clients
 * without what it is about: how it judges those is tested too.
 */
export function policy(schema: unknown, overrides: Partial<Policy> = {}): Policy {
  const read = readSchema(schema, []);
  const [refused] = read.findings.filter(({ rule }) => rule !== "policy-passes");
  if (refused !== undefined) throw new Error(refused.message);
  return made({ rule: { on: "client", ...compileSchema(read) }, ...overrides });
}

/** A policy on new clients with this schema. */
export function onCreate(schema: unknown, overrides: Partial<Policy> = {}): Policy {
  const { rule } = policy(schema);
  if (rule.on === "change") throw new Error("a policy on changes has no schema");
  return made({ rule: { ...rule, on: "create" }, ...overrides });
}

/** A policy that forbids these risks. */
export function changePolicy(
  risks: Extract<Policy["rule"], { on: "change" }>["risks"],
  overrides: Partial<Policy> = {},
): Policy {
  return made({ rule: { on: "change", risks }, ...overrides });
}

/** A match that narrows by what is given. */
export function matching(given: Partial<PolicyMatch>): PolicyMatch {
  return { environments: null, roles: null, names: null, workspaces: null, ...given };
}

function made(overrides: Partial<Policy> & Pick<Policy, "rule">): Policy {
  return {
    name: "rule",
    severity: "error",
    message: null,
    match: matching({}),
    except: [],
    source: { file: "keyward.yaml", line: 9 },
    ...overrides,
  };
}
