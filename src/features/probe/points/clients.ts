import type { Point } from "./point.ts";

/** What is open about a client in an answer. */
export const clientPoints = [
  {
    name: "ipFormat",
    title: "form of ip_allow_list",
    by: "probe",
    behaviour: {
      comma: "reads it as a set",
      "comma-space": "reads it as a set; spaces do not count",
      array: "reads it as a set",
    },
  },
  {
    name: "ipEmpty",
    title: "ip_allow_list without addresses",
    by: "probe",
    behaviour: {
      missing: "means every address",
      null: "means every address",
      empty: "means every address",
    },
  },
  {
    name: "allFolderIds",
    title: "folder_ids where all_folders is true",
    by: "probe",
    behaviour: {
      empty: "all_folders alone decides",
      null: "all_folders alone decides",
      missing: "all_folders alone decides",
    },
  },
  {
    name: "environmentKey",
    title: "key of a client's environment",
    by: "probe",
    behaviour: {
      environment_name: "is the client's environment",
      environment:
        "is not read as the environment: the clients seem to have none, and creates in one are refused",
    },
  },
  {
    name: "tokenTime",
    title: "precision of token.updated_at",
    by: "probe",
    behaviour: {
      ms: "compares times of two lists exactly, others with 2 s of tolerance",
      s: "compares times of two lists exactly, others with 2 s of tolerance",
      mixed: "compares times of two lists exactly, others with 2 s of tolerance",
    },
  },
  {
    name: "unknownFields",
    title: "fields that are not documented",
    by: "probe",
    behaviour: { false: "nothing more to do", true: "ignores them" },
  },
  {
    name: "requestId",
    title: "header X-Request-Id",
    by: "probe",
    behaviour: {
      sent: "records it in the audit log",
      missing: "the audit log has no request id",
    },
  },
] as const satisfies readonly Point[];
