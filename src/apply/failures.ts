import { ApiError, AuditError, KeywardError, SinkError } from "../model/errors.ts";
import type { OutcomeCode } from "../model/rules.ts";
import { withRemedy } from "../util/with-remedy.ts";
import { isForbidden, isLost, isWithheld } from "./doubt.ts";
import type { Ending } from "./ledger.ts";

/** The result of a change whose request or delivery threw. */
export function endingOf(error: unknown, id: number | null): Ending {
  if (error instanceof ApiError && error.failure === "aborted") {
    return {
      status: "skipped",
      id,
      error: { code: "stopped", message: "the run was stopped before it was sent: run it again" },
    };
  }
  if (isWithheld(error))
    return { status: "skipped", id, error: { code: "redis", message: errorText(error) } };
  if (error instanceof AuditError)
    return { status: "skipped", id, error: { code: "audit", message: errorText(error) } };
  if (isLost(error)) {
    return { status: "unknown", id, error: { code: "no-answer", message: errorText(error) } };
  }
  return { status: "failed", id, error: { code: codeOf(error), message: errorText(error) } };
}

/** Whether the server understood a change and does not make it: another attempt would be answered in the same way. */
export function isRefused(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return (
    error.failure === "refused" || (error.failure === "status" && [400, 422].includes(error.status ?? 0))
  );
}

/** The same result with a further sentence. */
export function withNote(ending: Ending, note: string): Ending {
  if (ending.status === "done") return ending;
  const { code, message } = ending.error;
  return { ...ending, error: { code, message: `${message}${message.endsWith(".") ? "" : "."} ${note}` } };
}

/** The result of a change that was not sent because the workspace could not be read again first. */
export function notReadEnding(error: unknown, id: number | null): Ending {
  const isStopped = error instanceof ApiError && error.failure === "aborted";
  if (isStopped || isWithheld(error)) return endingOf(error, id);
  return { status: "failed", id, error: { code: codeOf(error), message: errorText(error) } };
}

/**
 * The result of a mutation that was answered with an error, as long as no reading shows that it had no effect; `reason`:
 * why there is none. Who may not do something is decided before it takes effect: then the server's words are enough.
 */
export function uncheckedEnding(error: unknown, id: number | null, reason: string): Ending {
  if (isForbidden(error)) return endingOf(error, id);
  const next =
    id === null
      ? "Plan again: the plan shows whether the client exists"
      : "Apply again: a new token is issued if one is needed";
  const message = `${beforeFullStop(error)}. Whether it took effect all the same could not be checked: ${reason.replace(/\.$/, "")}. ${next}`;
  return { status: "failed", id, error: { code: codeOf(error), message } };
}

/** The result of a mutation that was answered with an error and took effect all the same, which leaves something to do. */
export function tookEffectEnding(error: unknown, id: number, what: string): Ending {
  const message = `${beforeFullStop(error)}. It took effect all the same: ${what}`;
  return { status: "failed", id, error: { code: codeOf(error), message } };
}

/** The result of a create that was sent again after its first answer was lost, and then failed: the first may still take effect. */
export function openAfterLost(error: unknown): Ending {
  const message = `its first answer was lost, and it could not be sent again: ${beforeFullStop(error)}. Plan again: the plan shows whether the client exists`;
  return { status: "unknown", id: null, error: { code: "no-answer", message } };
}

/** The result of a change whose client exists, but whose token is not at its places because no answer with it arrived; `error` is what failed after that. */
export function unknownAfterLost(error: unknown, id: number): Ending {
  const message = `no answer with its token arrived, and no new one could be issued since: ${beforeFullStop(error)}. Apply again: a new token is issued if one is needed`;
  return { status: "unknown", id, error: { code: "no-answer", message } };
}

/** The message and remedy of an error, in one line. */
export function errorText(error: unknown): string {
  if (!(error instanceof KeywardError)) return error instanceof Error ? error.message : String(error);
  return withRemedy(error.message, error.remedy);
}

/** The text of an error without its full stop, for a message that goes on with another sentence. */
function beforeFullStop(error: unknown): string {
  return errorText(error).replace(/\.$/, "");
}

/** The stable code for a failure. */
function codeOf(error: unknown): OutcomeCode {
  if (error instanceof SinkError) return "sink";
  if (!(error instanceof ApiError)) return "error";
  // A refusal with 200 is named by what it is: "http-200" would read as a success.
  return error.status === null || error.failure === "refused" ? error.failure : `http-${error.status}`;
}
