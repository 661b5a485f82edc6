import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  customerWorkspace,
  entryOf,
  matchesGlob
} from "./run-input-read-options.js";
import {
  digestOfAll
} from "./run-gate-gate.js";
import {
  widening
} from "./render-plan-values.js";
import {
  groupBy
} from "./model-names.js";
import {
  __name
} from "./runtime.js";

// src/action/plan-groups.ts
function planGroups(plans, words) {
  const groups = groupBy(plans, ({ workspace }) => groupName(workspace, words));
  return [...groups].map(([name, own]) => ({ name, plans: own, digest: groupDigest(own) }));
}
__name(planGroups, "planGroups");
function groupDigest(plans) {
  const read = plans.filter(({ workspace, status }) => status !== "error" || workspace.customer === null);
  return digestOfAll(read);
}
__name(groupDigest, "groupDigest");
function groupName(workspace, words) {
  const entry = entryOf(workspace);
  if (workspace.customer === null || words.length === 0) return entry;
  if (words.some((word) => word === entry || isPatternOf(word, entry))) return entry;
  return words.find((word) => word === workspace.name || isPatternOf(word, workspace.name)) ?? entry;
}
__name(groupName, "groupName");
function groupNames(entries, words) {
  return entries.flatMap(({ name, hasCustomers }) => {
    if (!hasCustomers || words.length === 0) return [name];
    if (words.some((word) => word === name || isPatternOf(word, name))) return [name];
    return words.filter((word) => word.startsWith(customerWorkspace(name, "")));
  });
}
__name(groupNames, "groupNames");
function mayTouch(words, entry) {
  if (words.length === 0) return true;
  return words.some(
    (word) => word === entry || /[*?]/.test(word) || word.startsWith(customerWorkspace(entry, ""))
  );
}
__name(mayTouch, "mayTouch");
function isPatternOf(word, name) {
  return /[*?]/.test(word) && matchesGlob(word, name);
}
__name(isPatternOf, "isPatternOf");

// src/action/commands/plan-outputs.ts
async function outputPlan(runner, { plans, problems }, file) {
  const isKnown = /* @__PURE__ */ __name(({ workspace, status, changes }) => changes !== null || status === "error" && workspace.customer !== null, "isKnown");
  const known = problems.length === 0 && (plans.length === 0 || plans.some(({ changes }) => changes !== null)) && plans.every(isKnown);
  const sum = /* @__PURE__ */ __name((count) => known ? String(plans.reduce((total, plan) => total + (count(plan) ?? 0), 0)) : "", "sum");
  const of = /* @__PURE__ */ __name((key) => sum(({ summary }) => summary?.[key]), "of");
  const [group, ...others] = planGroups(plans, []);
  await outputAll(runner, {
    "has-changes": known ? String(hasChanges(plans)) : "",
    creates: of("create"),
    updates: of("update"),
    deletes: of("delete"),
    rotations: of("rotate"),
    widens: sum(widening),
    unmanaged: of("unmanaged"),
    digest: others.length === 0 ? group?.digest ?? "" : "",
    "plan-file": plans.length === 0 ? "" : file
  });
}
__name(outputPlan, "outputPlan");
function hasChanges(plans) {
  return plans.some(({ changes }) => changes !== null && changes.length > 0);
}
__name(hasChanges, "hasChanges");
async function outputAll(runner, values) {
  for (const [name, value] of Object.entries(values)) await runner.output(name, value);
}
__name(outputAll, "outputAll");

export {
  planGroups,
  groupDigest,
  groupNames,
  mayTouch,
  outputPlan,
  hasChanges
};
