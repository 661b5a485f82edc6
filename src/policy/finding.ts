import type { Note } from "../model/plan.ts";
import type { PlanProblem, Problem, Shared } from "../model/problem.ts";
import type { PlanRule } from "../model/rules.ts";
import { oneForEachCause } from "../plan/guards/one-cause.ts";
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
  const of = (wanted: Policy["severity"]): readonly Problem<PlanRule>[] =>
    oneForEachCause(
      findings.filter(({ severity }) => severity === wanted).map((one) => problem(one.rule, one)),
    );
  return {
    problems: of("error"),
    notes: of("warning").map(({ rule, message, way, source }) => note(rule, `${message}: ${way}`, source)),
  };
}

/** A violation's message: the policy's own message, who violates it, its place, and what is wrong; also for several of them. */
export function violates(
  subject: Pick<Shared, "of" | "who">,
  { message, name, source }: Policy,
  wrong: string,
): { readonly message: string; readonly shared: Shared } {
  const before = message === null ? "" : `${/[.!?]$/.test(message) ? message : `${message}:`} `;
  const what = `the policy ${name} (${at(source)}): ${wrong}`;
  return {
    message: `${before}${subject.who} violates ${what}`,
    shared: { ...subject, before, predicate: `violate ${what}` },
  };
}
