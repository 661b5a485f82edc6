import { ApiError } from "../../model/errors.ts";
import type { Experiment, ExperimentContext, Need } from "./experiment.ts";
import type { Findings } from "./findings.ts";
import { GoneError } from "./probe-clients.ts";

/**
 * Runs experiments one after the other; one that fails does not stop the others. None begins after a signal, or once
 * the server can no longer be reached or no longer accepts the token.
 */
export async function runExperiments(
  experiments: readonly Experiment[],
  context: ExperimentContext,
  findings: Findings,
  stop: AbortSignal,
): Promise<void> {
  const failures = new Failures();
  for (const experiment of experiments) {
    const reason = stop.aborted
      ? "the probe was stopped"
      : (failures.reasonToStop ?? missing(experiment.needs, context));
    if (reason !== null) {
      findings.giveUp(experiment.points, reason);
      continue;
    }
    try {
      findings.add(await experiment.run(context));
      findings.giveUp(experiment.points, "the answers did not show it");
    } catch (error) {
      if (error instanceof GoneError) {
        context.learned.gone = true;
        findings.giveUp(experiment.points, goneReason);
        continue;
      }
      if (!(error instanceof ApiError)) throw error;
      findings.giveUp(experiment.points, failures.add(error));
    }
  }
}

/** The failures so far, which may make further requests pointless. */
class Failures {
  /** Why no other request makes sense; null: they do. */
  reasonToStop: string | null = null;
  #unanswered = 0;

  /** Takes a failure; returns it in words that hold nothing of the tenant's. */
  add({ failure, status }: ApiError): string {
    if (failure === "aborted") return "the probe was stopped";
    if (failure === "not-sent") return (this.reasonToStop = "the server could not be reached");
    if (failure === "redis") return (this.reasonToStop = "Redis, which keeps the shared rate limit, failed");
    if (status !== null) {
      const answered = `a request was answered ${status}`;
      if (status === 401) this.reasonToStop = answered;
      return answered;
    }
    // Most requests were sent several times by then, each with its own time-out.
    this.#unanswered += 1;
    if (this.#unanswered > 1) this.reasonToStop = "the server did not answer several requests";
    return "a request got no answer";
  }
}

/** Why an experiment makes no sense here; null if it does. */
function missing(needs: readonly Need[], context: ExperimentContext): string | null {
  return needs.map((need) => lacks[need](context)).find((reason) => reason !== null) ?? null;
}

const goneReason = "the probe's client was deleted by somebody else";

const lacks: Readonly<Record<Need, (context: ExperimentContext) => string | null>> = {
  client: ({ learned: { client, gone } }) => {
    if (client === null) return "the probe's client could not be created";
    return gone ? goneReason : null;
  },
  updates: ({ learned }) => (learned.updates ? null : "an ordinary update does not succeed"),
  listed: ({ learned }) => (learned.listed === null ? "the list does not show the client" : null),
  "nested-folder": ({ survey }) => (survey.nested === null ? "no folder within another one was seen" : null),
  "all-folders": ({ allFolders }) =>
    allFolders ? null : "the client is given all folders only with --all-folders",
};
