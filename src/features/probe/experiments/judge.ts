import { isRefusal, type RawAnswer } from "../../../workato/raw.ts";
import { found, type ExperimentContext, type Outcome, unknown } from "../experiment.ts";
import type { ProbeClient } from "../probe-clients.ts";

/** Statuses by which a server refuses what a request contains, and not who sends it. */
const refusing = [400, 409, 422];

/** Whether a change was accepted or refused for what it contains; any other answer says nothing about that. */
export function verdict(answer: RawAnswer): "accepted" | "refused" | Outcome {
  if (!isRefusal(answer)) return "accepted";
  const refused = answer.status < 300 || refusing.includes(answer.status);
  return refused ? "refused" : answeredOtherwise(answer);
}

/** The outcome where an answer is none of those that are known. */
export function answeredOtherwise({ status }: RawAnswer): Outcome {
  return unknown(`the answer was an unexpected ${status}`);
}

/** The probe's client; experiments that need it are not run without it. */
export function clientIn({ learned }: ExperimentContext): ProbeClient {
  if (learned.client !== null) return learned.client;
  throw new Error("an experiment that needs the probe's client ran without it");
}

/** The whole client, as create and update send it, with some fields changed; undefined leaves a field out. */
export function bodyOf(
  { target }: Pick<ExperimentContext, "target">,
  name: string,
  changed: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    name,
    api_privilege_group_id: target.role.id,
    all_folders: false,
    folder_ids: [target.folder],
    ...(target.environment === null ? {} : { environment_name: target.environment }),
    ...changed,
  };
}

/** A form that was recognised, or why it was not. */
export function foundOr(value: string | null, reason: string): Outcome {
  return value === null ? unknown(reason) : found(value);
}
