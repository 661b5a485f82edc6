import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  planGroups
} from "./action-reader.js";
import {
  widening
} from "./render-plan-values.js";

// src/action/commands/plan-outputs.ts
async function outputPlan(runner, { plans, problems }, file) {
  const isKnown = ({ workspace, status, changes }) => changes !== null || status === "error" && workspace.customer !== null;
  const known = problems.length === 0 && (plans.length === 0 || plans.some(({ changes }) => changes !== null)) && plans.every(isKnown);
  const sum = (count) => known ? String(plans.reduce((total, plan) => total + (count(plan) ?? 0), 0)) : "";
  const of = (key) => sum(({ summary }) => summary?.[key]);
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
function hasChanges(plans) {
  return plans.some(({ changes }) => changes !== null && changes.length > 0);
}
async function outputAll(runner, values) {
  for (const [name, value] of Object.entries(values)) await runner.output(name, value);
}

export {
  outputPlan,
  hasChanges
};
