import { judgeChange } from "./judge-change.ts";
import { judgeDesired } from "./judge-desired.ts";
import { bySeverity, type PolicyFindings } from "./finding.ts";
import type { JudgedChange, JudgedClient, PolicyInput } from "./input.ts";
import { unjudgedFindings } from "./unknown-facts.ts";

/** Judges these clients, changed or not, and these changes. A result that depends on an unknown fact is refused. */
export function policyFindings(
  input: PolicyInput,
  clients: readonly JudgedClient[],
  changes: readonly JudgedChange[],
): PolicyFindings {
  if (input.policies.length === 0) return { problems: [], notes: [] };
  const objections = [
    // Both credentials of an entry are one client, of its name.
    ...clients
      .filter(({ declared }) => declared.pair?.credential !== "second")
      .flatMap((client) => judgeDesired(client, input)),
    ...changes.flatMap((change) => judgeChange(change, input)),
  ];
  return bySeverity([
    ...unjudgedFindings(objections.filter((one) => "facts" in one)),
    ...objections.filter((one) => "rule" in one),
  ]);
}
