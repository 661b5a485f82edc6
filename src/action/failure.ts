import { InputError, KeywardError, RefusedError, StaleError } from "../model/errors.ts";
import type { Problem } from "../model/problem.ts";
import { annotateProblems } from "./annotations.ts";
import { problemsOf } from "../commands/plan.ts";
import type { FailureReason, Runner } from "./ports.ts";

/** The step fails for a reason of the closed set; its message and remedy become the one line that says so. */
export class StepFailure extends KeywardError {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, remedy: string, options?: ErrorOptions) {
    super(message, remedy, options);
    this.reason = reason;
  }
}

/** Tells why the step fails in one red line, and what to do; the reason comes back. */
export function fail(runner: Runner, reason: FailureReason, message: string, remedy: string): FailureReason {
  runner.annotate("error", oneLine(message, remedy), null);
  return reason;
}

/** Tells what was thrown in one red line, findings on the lines of their files too; a fault of keyward itself is told with its trace in the log. */
export function failBy(runner: Runner, error: unknown): FailureReason {
  if (error instanceof InputError) return failByFindings(runner, problemsOf(error));
  if (error instanceof KeywardError) return fail(runner, reasonOf(error), error.message, error.remedy);
  const unexpected = error instanceof Error ? error : new Error(String(error));
  runner.log(unexpected.stack ?? unexpected.message);
  return fail(
    runner,
    "error",
    unexpected.message,
    "this is a bug in keyward: report it with the text of the log",
  );
}

function failByFindings(runner: Runner, problems: readonly Problem[]): FailureReason {
  annotateProblems(runner, problems);
  return fail(runner, "invalid", firstOf(problems), problems[0]?.way ?? "");
}

/** The first of several problems, and how many more there are. */
export function firstOf(problems: readonly Problem[]): string {
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  return `${problems[0]?.message ?? "the manifests or the configuration are invalid"}${more}`;
}

/** Why a step fails that ends with this error. */
export function reasonOf(error: KeywardError): FailureReason {
  if (error instanceof StepFailure) return error.reason;
  if (error instanceof InputError) return "invalid";
  if (error instanceof RefusedError) return "refused";
  return error instanceof StaleError ? "stale" : "error";
}

function oneLine(message: string, remedy: string): string {
  const [what, way] = [message, remedy].map((text) => text.trim().replaceAll(/\s*\n\s*/g, "; "));
  return way === "" ? `${what}` : `${what}: ${way}`;
}
