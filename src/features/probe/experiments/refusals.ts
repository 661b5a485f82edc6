import { isRecord } from "../../../util/json.ts";
import { isRefusal, type RawAnswer } from "../../../workato/raw.ts";
import { found, type Experiment, type Outcome, unknown } from "../experiment.ts";
import { bodyOf, clientIn } from "./judge.ts";

/** Sends an update that every server must refuse. */
export const invalidUpdate: Experiment = {
  points: ["refusal", "errorShape"],
  needs: ["client"],
  requests: 1,
  run: async (context) => {
    const client = clientIn(context);
    const body = bodyOf(context, client.name, { ip_allow_list: "keyward-probe" });
    const answer = await context.clients.update(client, body);
    const facts = { invalid_update_status: answer.status };
    if (!isRefusal(answer))
      return { points: { refusal: unknown("an invalid allow list was not refused") }, facts };
    if (answer.status < 300) return { points: { refusal: found("success-false") }, facts };
    return { points: { refusal: found("status"), errorShape: errorShape(answer) }, facts };
  },
};

/** The shape of an error's body. */
export function errorShape({ body, html }: Pick<RawAnswer, "body" | "html">): Outcome {
  if (html) return found("html");
  if (body === null) return found("empty");
  if (!isRecord(body)) return unknown("errors have another shape");
  if (typeof body["message"] === "string" && body["id"] !== undefined) return found("server-error");
  if (typeof body["message"] === "string") return found(isRecord(body["errors"]) ? "both" : "message");
  if (typeof body["error"] === "string") return found("error");
  if (Array.isArray(body["errors"])) return found("list");
  return isRecord(body["errors"]) ? found("map") : unknown("errors have another shape");
}
