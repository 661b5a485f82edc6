import type { RawRequest } from "../../../workato/raw.ts";
import { found, type Experiment } from "../experiment.ts";
import { answeredOtherwise } from "./judge.ts";

const request: RawRequest = {
  kind: "read",
  method: "GET",
  path: "/api/activity_logs?include_resource_types%5B%5D=ApiClient&page%5Bsize%5D=1",
  doing: "read the activity audit log",
  permissionRemedy: "",
};

const meanings: Readonly<Record<number, string>> = { 200: "on", 403: "forbidden", 404: "absent" };

/** Whether the token may read the activity audit log; its entries are not looked at. */
export const activity: Experiment = {
  points: ["activity"],
  needs: [],
  requests: 1,
  run: async ({ api }) => {
    const answer = await api.send(request);
    const meaning = meanings[answer.status];
    return { points: { activity: meaning === undefined ? answeredOtherwise(answer) : found(meaning) } };
  },
};
