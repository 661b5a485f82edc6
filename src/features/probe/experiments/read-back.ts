import { canonicalAddresses } from "../../../fields/address.ts";
import {
  found,
  type Experiment,
  type ExperimentContext,
  type Outcome,
  type Shown,
  unknown,
} from "../experiment.ts";
import { allowListOf, clientOf, environmentOf, folderIdsOf, nameOf, type Row, tokenTimeOf } from "../wire.ts";
import { clientIn } from "./judge.ts";
import { isComplete, unreadable } from "./stored.ts";
import { tokenTime } from "./tokens.ts";

/** Reads the new client, and compares it with the answer that created it. */
export const readBack: Experiment = {
  points: ["asSent", "tokenTime", "environmentKey", "unknownFields"],
  needs: ["client"],
  requests: 1,
  run: async (context) => {
    const { created } = context.learned;
    const answer = await context.clients.read(clientIn(context));
    const read = clientOf(answer.body) ?? wholeInList(context);
    if (created === null || read === null) return { points: unseen(unreadable(answer)) };
    const differs = differing(created, read);
    context.learned.answers = differs === null ? "true" : "false";
    return {
      points: {
        asSent: found(differs ?? "yes"),
        tokenTime: tokenTime(tokenTimeOf(created), tokenTimeOf(read)),
        environmentKey: environmentKey(read, context),
        unknownFields: found(String([created, read].some(hasUnknownField))),
      },
      facts: { unknown_fields: Object.keys(read).filter(isUnknown).length },
    };
  },
};

/** The client's row in the list, where it shows everything that is compared; null: it does not. */
function wholeInList({ learned: { listed } }: ExperimentContext): Row | null {
  return listed !== null && isComplete(listed, listed) ? listed : null;
}

function unseen(why: Outcome): Shown["points"] {
  return { asSent: why, tokenTime: why, environmentKey: why, unknownFields: why };
}

/** What is compared of a client, by the sandbox's word for it. */
const compared: Readonly<Record<string, (row: Row) => string>> = {
  name: nameOf,
  ip_allow_list: (row) => canonicalAddresses(allowListOf(row)).join(","),
  folders: (row) => (row["all_folders"] === true ? "all" : folderIdsOf(row).join(",")),
  role: (row) => String(row["api_privilege_group_id"]),
  environment: (row) => environmentOf(row) ?? "",
};

function differing(created: Row, read: Row): string | null {
  return Object.entries(compared).find(([, of]) => of(created) !== of(read))?.[0] ?? null;
}

function environmentKey(read: Row, { target }: ExperimentContext): Outcome {
  if (target.environment === null) return unknown("the workspace has no environments");
  const key = ["environment_name", "environment"].find((one) => typeof read[one] === "string");
  return key === undefined ? unknown("no answer shows the client's environment") : found(key);
}

/** The documented fields of a client (workato-api.md), and the one that another reading of it has. */
const documented = new Set([
  "id",
  "name",
  "api_privilege_group_id",
  "created_at",
  "updated_at",
  "all_folders",
  "folder_ids",
  "environment_name",
  "environment_id",
  "environment",
  "ip_allow_list",
  "token",
  "user",
]);

function isUnknown(field: string): boolean {
  return !documented.has(field);
}

function hasUnknownField(row: Row): boolean {
  return Object.keys(row).some(isUnknown);
}
