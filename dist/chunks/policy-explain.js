import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  changePolicies,
  factsText,
  judgeClient,
  resolvedSubject,
  violation
} from "./run-attempt.js";
import {
  declaredSubject,
  entryOf
} from "./run-input-read-options.js";
import {
  at
} from "./model-names.js";

// src/policy/explain.ts
function explainPolicies(declared, desired, input) {
  const { policies, workspace } = input;
  if (policies.length === 0) return [];
  const subject = desired === null ? declaredSubject(declared) : resolvedSubject(desired, input);
  const onClients = judgeClient(policies, subject, { workspace: entryOf(workspace), isNew: false }).map(
    (one) => {
      const { name, severity, source } = one.policy;
      return { name, severity, source, judged: one.judgement.kind, ...words(declared, one) };
    }
  );
  const onChanges = changePolicies(policies, subject, entryOf(workspace)).map(
    ({ name, severity, source }) => {
      return { name, severity, source, judged: "on-change", message: "", way: "" };
    }
  );
  return [...onClients, ...onChanges];
}
function words(client, { policy, judgement }) {
  switch (judgement.kind) {
    case "satisfied":
      return { message: "", way: "" };
    case "violated": {
      const { message, way } = violation(client, policy, judgement.errors);
      return { message, way };
    }
    case "undecided":
      return {
        message: `the policy ${policy.name} (${at(policy.source)}) depends on ${factsText(judgement.facts)}, which is not known`,
        way: "run `keyward plan` to see why"
      };
  }
}

export {
  explainPolicies
};
