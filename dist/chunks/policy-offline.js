import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  bySeverity,
  judgeClient,
  matchPolicy,
  violation
} from "./run-plan-workspace.js";
import {
  declaredSubject
} from "./policy-subject.js";
import {
  sameName
} from "./model-names.js";
import {
  __name
} from "./runtime.js";

// src/policy/fact-words.ts
var words = {
  "role-id": "the role's id",
  "role-name": "the role's name",
  "folder-id": "the id of a folder",
  "folder-path": "the path of a folder",
  "folder-count": "whether an id and a path are the same folder"
};
function factsText(facts) {
  return facts.map((fact) => words[fact]).join(" and ");
}
__name(factsText, "factsText");

// src/policy/offline.ts
function offlinePolicyFindings(policies, declared, { self }, workspace) {
  const judged = (policies.length === 0 ? [] : declared).filter((client) => !isSelf(client, self)).map((client) => judgeOffline(policies, client, workspace));
  return {
    ...bySeverity(judged.flatMap(({ violations }) => violations)),
    decided_at_plan: judged.flatMap(({ later }) => later)
  };
}
__name(offlinePolicyFindings, "offlinePolicyFindings");
function judgeOffline(policies, client, workspace) {
  const { name, environment, source } = client;
  const subject = declaredSubject(client);
  const judged = judgeClient(policies, subject, { workspace, isNew: false });
  const later = /* @__PURE__ */ __name((policy, fact) => ({ policy: policy.name, fact, name, environment, source }), "later");
  return {
    violations: judged.flatMap(
      ({ policy, judgement }) => judgement.kind === "violated" ? [violation(client, policy, judgement.errors)] : []
    ),
    later: [
      ...judged.flatMap(
        ({ policy, judgement }) => judgement.kind === "undecided" ? [later(policy, factsText(judgement.facts))] : []
      ),
      ...changePolicies(policies, subject, workspace).map((policy) => later(policy, "what would change"))
    ]
  };
}
__name(judgeOffline, "judgeOffline");
function changePolicies(policies, { facts }, workspace) {
  return policies.filter(
    (policy) => policy.rule.on !== "client" && matchPolicy(policy, facts, workspace) !== "no"
  );
}
__name(changePolicies, "changePolicies");
function isSelf(client, self) {
  return (self ?? []).some((entry) => {
    if (entry.kind === "id") return client.id === entry.id;
    const elsewhere = entry.environment !== void 0 && !sameName(entry.environment, client.environment);
    return sameName(entry.name, client.name) && !elsewhere;
  });
}
__name(isSelf, "isSelf");

export {
  factsText,
  offlinePolicyFindings,
  changePolicies
};
