import type { Removal } from "../probe-clients.ts";
import { found, type Outcome, type Shown, unknown } from "../experiment.ts";
import { isRecord } from "../../../util/json.ts";
import { isRefusal, type RawAnswer } from "../../../workato/raw.ts";
import { errorShape } from "./refusals.ts";

/** What the deletion of the probe's client shows; nothing if it was not deleted. */
export function removalShown(removal: Removal | undefined): Shown {
  if (removal === undefined) return { points: {} };
  const { answer, proof } = removal;
  return {
    points: {
      deleted: deleted(answer),
      ...(proof === null ? {} : { errorShape: errorShape(proof) }),
    },
    facts: { delete_status: answer.status, ...(proof === null ? {} : { gone_status: proof.status }) },
  };
}

function deleted(answer: RawAnswer): Outcome {
  if (isRefusal(answer)) return unknown("the delete was refused, but the client is gone");
  if (answer.status === 204) return found("no-content");
  if (answer.body === null) return found("empty");
  return found(isRecord(answer.body) && answer.body["result"] === "success" ? "success" : "other");
}
