import { type Located } from "../manifest/read/findings.ts";
import type { Finding } from "../model/finding.ts";
import type { Policy, PolicySchema } from "../policy/policy.ts";
import type { ConfigFile } from "../schema/generated/config.ts";
/** The schemas of a configuration's policies, compiled, by the index of the policy; null: it has none. */
export type PolicySchemas = readonly (PolicySchema | null)[];
/**
 * Compiles the schemas of the policies; adds their problems to `findings`. Accepts any configuration. The
 * compiler is loaded only if there is a schema.
 */
export declare function compilePolicies(at: Located, findings: Finding[]): Promise<PolicySchemas>;
/** The policies of a checked configuration. */
export declare function policiesOf(config: ConfigFile, schemas: PolicySchemas, at: Located): readonly Policy[];
