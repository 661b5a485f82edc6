import type { Folders } from "../model/client.ts";
import type { FolderRef } from "../model/field-change.ts";
import type { RiskCode } from "../model/risk.ts";
import type { Answer } from "./answer.ts";
import type { Field } from "./field.ts";

/** The folders that the client can access. */
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

  none: [],
  payload: (value) => ({ all_folders: value === "all", folder_ids: value === "all" ? [] : value }),
  read,
  stored: (value) => value,
  text: (value) => (value === "all" ? "all" : JSON.stringify(value)),

  title: "Folders",
  cell: (value) => (value === "all" ? "all" : String(value.length)),
  words: {
    kind: "list",
    items: (shown) => (shown === "all" ? null : shown.map(folderText)),
    everything: "all folders",
    nothing: "no folder",
    most: Number.POSITIVE_INFINITY,
  },
  declaredText: (declared) => (declared === "all" ? "all" : declared.join(", ")),

  required: "`folders`: a list of ids and paths, or the word all",
  declared: (written) => written,
  written: (entry) =>
    entry.folders === "all"
      ? { value: "all", note: null }
      : entry.folders.map(({ id, path }) => ({ value: path ?? id, note: path === null ? null : id })),
  meant: (item, { folderIds }) => {
    const id = typeof item === "string" ? folderIds.get(item) : item;
    return typeof id === "number" ? [id] : [];
  },
  undeclarable: (value) => {
    if (value === "all") return null;
    if (value.length === 0) return "none of its folders is left";
    return value.every((id) => id >= 1) ? null : "one of its ids is 0";
  },
};

/** A folder's path with its id, or only its id if the path is unknown. */
export function folderText({ id, path }: FolderRef): string {
  return path === null ? String(id) : `${path} (${id})`;
}

function sorted(value: Folders): Folders {
  return value === "all" ? "all" : [...value].sort((a, b) => a - b);
}

function read(answer: Answer): Folders {
  const [all, ids] = [answer.value("all_folders"), answer.value("folder_ids")];
  if (all === true) return "all";
  if (all !== false && !((all === undefined || all === null) && Array.isArray(ids)))
    throw answer.unexpected("all_folders", "true or false");
  return sorted([...new Set(answer.ids("folder_ids"))]);
}

function updateRisks(before: Folders, after: Folders): readonly RiskCode[] {
  if (after === "all") return before === "all" ? [] : ["all-folders-granted"];
  if (before === "all") return ["folder-removed"];
  const codes: RiskCode[] = [];
  if (after.some((id) => !before.includes(id))) codes.push("folder-added");
  if (before.some((id) => !after.includes(id))) codes.push("folder-removed");
  return codes;
}
