import { found, type Experiment, type Outcome, unknown } from "../experiment.ts";
import { probeLists } from "../names.ts";
import { folderIdsOf, type Row } from "../wire.ts";
import { bodyOf, clientIn, verdict } from "./judge.ts";
import { storedAfter } from "./stored.ts";

/** Gives the client a folder within a project. */
export const nestedFolder: Experiment = {
  points: ["nestedFolders"],
  needs: ["client", "updates", "nested-folder"],
  requests: 1,
  run: async (context) => {
    const client = clientIn(context);
    const nested = context.survey.nested?.id ?? 0;
    const ids = [...new Set([context.target.folder, nested])];
    const changed = { folder_ids: ids, ip_allow_list: probeLists.one };
    const answer = await context.clients.update(client, bodyOf(context, client.name, changed));
    const judged = verdict(answer);
    if (judged === "refused") return { points: { nestedFolders: found("refused") } };
    if (judged !== "accepted") return { points: { nestedFolders: judged } };
    const stored = await storedAfter(answer, client, context);
    return { points: { nestedFolders: stored.kind === "seen" ? kept(stored.row, nested) : stored.why } };
  },
};

/** Gives the client all folders, only where the user asked for it: a policy of the workspace may forbid that. */
export const everyFolder: Experiment = {
  points: ["allFolderIds"],
  needs: ["client", "updates", "all-folders"],
  requests: 1,
  run: async (context) => {
    const client = clientIn(context);
    const changed = { all_folders: true, folder_ids: [], ip_allow_list: probeLists.one };
    const answer = await context.clients.update(client, bodyOf(context, client.name, changed));
    const judged = verdict(answer);
    if (judged === "refused") return { points: { allFolderIds: unknown("all folders are refused") } };
    if (judged !== "accepted") return { points: { allFolderIds: judged } };
    const stored = await storedAfter(answer, client, context);
    return { points: { allFolderIds: stored.kind === "seen" ? idsForm(stored.row) : stored.why } };
  },
};

function kept(row: Row, nested: number): Outcome {
  if (!Array.isArray(row["folder_ids"])) return unknown("the client is shown without its folders");
  return found(folderIdsOf(row).includes(nested) ? "kept" : "dropped");
}

function idsForm(row: Row): Outcome {
  const ids = row["folder_ids"];
  if (ids === undefined) return found("missing");
  if (ids === null) return found("null");
  const isEmpty = Array.isArray(ids) && ids.length === 0;
  return isEmpty ? found("empty") : unknown("the ids of folders are shown next to all_folders");
}
