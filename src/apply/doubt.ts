import { ApiError, type ApiFailure, AuditError } from "../model/errors.ts";

/**
 * What a mutation that failed may have done all the same. `none`: nothing of it reached Workato. `answered`: an answer
 * refused it, but a gateway that repeats requests may have answered so after it had taken effect: a reading made after
 * that answer decides. `lost`: no answer of Workato came, and it may still take effect.
 */
export type Doubt = "none" | "answered" | "lost";

/** Failures after which nothing can have reached Workato. */
const notProcessed: readonly ApiFailure[] = ["not-sent", "redis", "aborted", "held-back"];
/** Failures without an answer of Workato; a gateway that stopped waiting (408, 425, 499, 5xx) is one of them. */
const unanswered: readonly ApiFailure[] = ["lost", "shape"];

/** What a mutation that failed in this way may have done. */
export function doubtOf(error: unknown): Doubt {
  if (error instanceof AuditError) return "none";
  if (!(error instanceof ApiError)) return "answered";
  if (notProcessed.includes(error.failure)) return "none";
  return unanswered.includes(error.failure) ? "lost" : "answered";
}

/** Whether no answer came, or one that says no more than none; an answer of another shape is not lost. */
export function isLost(error: unknown): error is ApiError {
  return error instanceof ApiError && error.failure !== "shape" && doubtOf(error) === "lost";
}

/** Whether nothing was sent because the live state had become too old by the time of its turn. */
export function isHeldBack(error: unknown): error is ApiError {
  return error instanceof ApiError && error.failure === "held-back";
}

/** Whether nothing was sent because the rate limit or the lock that several machines share did not allow it. */
export function isWithheld(error: unknown): error is ApiError {
  return error instanceof ApiError && error.failure === "redis";
}

/** Whether it, or an attempt before it, was answered with 429. */
export function isRateLimited(error: unknown): boolean {
  return error instanceof ApiError && error.status === 429;
}

/**
 * Whether a create was refused because its name is taken, perhaps by the client that it made itself. Workato has no code for
 * that: it is decided by the words.
 */
export function saysTaken(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return /\b(?:taken|already (?:exists?|used|in use)|duplicate|must be unique|not unique)\b/i.test(
    error.message,
  );
}

/** Whether it was answered that the API token may not do this, which is decided before it takes effect. */
export function isForbidden(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 401 || error.status === 403);
}
