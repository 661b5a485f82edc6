import type { Folders } from "../model/client.ts";
import type { RiskCode } from "../model/plan.ts";
import type { Field } from "./field.ts";

/** The folders that the client reaches. */
export const folders: Field<"folders"> = {
  field: "folders",

  wanted: (declared) => declared,
  normal: sorted,
  key: (value) => JSON.stringify(sorted(value)),

  shown: (value, names) =>
    value === "all" ? "all" : value.map((id) => ({ id, path: names.folders.get(id) ?? null })),
  fromPlan: (shown) => (shown === "all" ? "all" : sorted(shown.map(({ id }) => id))),
  createRisks: (value) => (value === "all" ? ["all-folders-granted"] : []),
  updateRisks,
};

function sorted(value: Folders): Folders {
  return value === "all" ? "all" : [...value].sort((a, b) => a - b);
}

function updateRisks(before: Folders, after: Folders): readonly RiskCode[] {
  if (after === "all") return before === "all" ? [] : ["all-folders-granted"];
  if (before === "all") return ["folder-removed"];
  const codes: RiskCode[] = [];
  if (after.some((id) => !before.includes(id))) codes.push("folder-added");
  if (before.some((id) => !after.includes(id))) codes.push("folder-removed");
  return codes;
}
