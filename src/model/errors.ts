import type { Finding } from "./finding.ts";
import type { Problem } from "./problem.ts";

/** The base of all keyward errors: names the thing, the operation and the remedy. Exit code 1 unless a subclass differs. */
export class KeywardError extends Error {
  /** What to do about it, as an imperative sentence; empty if the message contains it. */
  readonly remedy: string;

  constructor(message: string, remedy = "", options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.remedy = remedy;
  }
}

/** Input files with findings; contains all of them. Exit code 1. */
export class InputError extends KeywardError {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.length === 1 ? "1 finding in the input" : `${findings.length} findings in the input`);
    this.findings = findings;
  }
}

/** Refused for safety or policy, before anything was sent. Exit code 4. */
export class RefusedError extends KeywardError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join("\n"), problems[0]?.way ?? "");
    this.problems = problems;
  }
}

/** The fresh plan differs from the one that was reviewed. Exit code 5. */
export class StaleError extends KeywardError {}

/** A signal ended the command before anything was changed. Exit code 130 or 143. */
export class StoppedError extends KeywardError {
  constructor(signal: string) {
    super(`ended by ${signal} before anything was changed`, "run the command again");
  }
}

/** A signal came while a person was asked: that is an answer, so no error is printed. Exit code 130 or 143. */
export class UnansweredError extends KeywardError {
  /** `cause`: the signal's reason. */
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : "ended by a signal", "", { cause });
  }
}

/** A sink could not be probed, marked or written. */
export class SinkError extends KeywardError {}

/** A line of the audit file could not be written: the mutation it was to record was not sent. */
export class AuditError extends KeywardError {}

/** How a request to the API ended without a usable answer. */
export type ApiFailure =
  /** No byte of the request can have arrived: refused, unresolved, TLS. */
  | "not-sent"
  /** The connection broke or the answer never came: it may or may not have taken effect. */
  | "lost"
  /** The server answered with an error status; see `status`. */
  | "status"
  /** The server answered 2xx and said in the body that it did not do it (`success: false`): certainly without effect. */
  | "refused"
  /** The answer is not one that the API gives: not JSON, an unknown shape, a redirect. */
  | "shape"
  /** keyward itself abandoned the request (a signal). */
  | "aborted"
  /** What several machines share through Redis did not allow it, the rate limit or the lock: nothing was sent. */
  | "redis"
  /** When its turn came, the caller no longer wanted it sent: nothing was sent. */
  | "held-back";

/** A request to the Workato API failed, after all retries that its kind allows. */
export class ApiError extends KeywardError {
  readonly failure: ApiFailure;
  /** The HTTP status, if there was one. */
  readonly status: number | null;
  /** When a mutation that may have taken effect was sent, by `Clock.monotonic`; null if it certainly had no effect, or the time is unknown. */
  readonly sentAt: number | null;

  constructor(message: string, facts: ApiErrorFacts) {
    super(message, facts.remedy ?? "", facts.cause === undefined ? undefined : { cause: facts.cause });
    this.failure = facts.failure;
    this.status = facts.status ?? null;
    this.sentAt = facts.sentAt ?? null;
  }
}

interface ApiErrorFacts {
  readonly failure: ApiFailure;
  readonly status?: number | null;
  readonly sentAt?: number | null;
  readonly remedy?: string;
  readonly cause?: unknown;
}
