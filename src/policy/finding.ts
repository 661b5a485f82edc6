import type { Note } from "../model/plan.ts";
import type { PlanProblem } from "../model/problem.ts";
import { at } from "../model/names.ts";
import { note, problem, type ProblemFacts } from "../model/make-problem.ts";
import type { Policy } from "./policy.ts";

/** A violation, or facts that policies need but that are not known. */
export interface Finding extends ProblemFacts {
  readonly rule: "policy" | "policy-undecided";
  readonly severity: Policy["severity"];
}

/** What the policies report about a plan: problems that refuse it, and notes that refuse nothing. */
export interface PolicyFindings {
  readonly problems: readonly PlanProblem[];
  readonly notes: readonly Note[];
}

/** Errors are problems, warnings are notes. */
export function bySeverity(findings: readonly Finding[]): PolicyFindings {
  return {
    problems: findings.filter(({ severity }) => severity === "error").map((one) => problem(one.rule, one)),
    notes: findings
      .filter(({ severity }) => severity === "warning")
      .map(({ rule, message, way, source }) => note(rule, `${message}: ${way}`, source ?? null)),
  };
}

/** The beginning of a violation's message: the policy's own message, what violates it, and its place. */
export function violates(who: string, { message, name, source }: Policy): string {
  const own = message === null ? "" : `${/[.!?]$/.test(message) ? message : `${message}:`} `;
  return `${own}${who} violates the policy ${name} (${at(source)})`;
}
