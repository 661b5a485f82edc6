import { InputError, KeywardError, RefusedError, StaleError } from "../model/errors.ts";
import type { Problem } from "../model/problem.ts";
import { withRemedy } from "../util/with-remedy.ts";
import { withoutCommands } from "../render/problems/way.ts";
import { annotateProblems } from "./annotations.ts";
import { problemsOf } from "../commands/plan.ts";
import type { FailureReason, Runner } from "./ports.ts";

/** The step fails for one of the documented reasons; message and remedy are shown in one error line. */
export class StepFailure extends KeywardError {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, remedy: string, options?: ErrorOptions) {
    super(message, remedy, options);
    this.reason = reason;
  }
}

/** Reports why the step fails and what to do, in one error line without commands of the command line; returns the reason. */
export function fail(runner: Runner, reason: FailureReason, message: string, remedy: string): FailureReason {
  runner.annotate("error", oneLine(message, withoutCommands(remedy)), null);
  return reason;
}

/** Reports an error in one error line, and findings as annotations of their files; the stack of an unexpected error goes to the log. */
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

/** The reason of a step that fails with this error. */
export function reasonOf(error: KeywardError): FailureReason {
  if (error instanceof StepFailure) return error.reason;
  if (error instanceof InputError) return "invalid";
  if (error instanceof RefusedError) return "refused";
  return error instanceof StaleError ? "stale" : "error";
}

function oneLine(message: string, remedy: string): string {
  const [what = "", way = ""] = [message, remedy].map((text) => text.trim().replaceAll(/\s*\n\s*/g, "; "));
  return withRemedy(what, way);
}
