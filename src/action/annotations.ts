import path from "node:path";
import type { Change } from "../model/change.ts";
import type { TokenChange, WorkspacePlan } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { clientText } from "../render/plan/plan-view.ts";
import { riskText } from "../render/plan/risk-words.ts";
import { type Advice, maintainerAdvice, wayText } from "../render/problems/way.ts";
import { plural } from "../render/words.ts";
import { withRemedy } from "../util/with-remedy.ts";
import type { AnnotationLevel, Inputs, Runner } from "./ports.ts";

/** GitHub shows ten annotations of each level per step; one is kept for the count of those that are left out. */
const most = 8;

interface Annotation {
  readonly message: string;
  readonly source: Source | null;
}

/** Annotates the lines of the files with the problems found there. */
export function annotateProblems(
  runner: Runner,
  problems: readonly Problem[],
  reader: Advice = maintainerAdvice,
): void {
  const all = problems.map((problem) => ({
    message: withRemedy(problem.message, wayText(problem, reader)),
    source: problem.source,
  }));
  annotateAll(runner, "error", all, "problem");
}

/** Annotates the lines of the manifests with what this pull request widens, deletes or breaks. */
export function annotateRisks(
  runner: Runner,
  plans: readonly WorkspacePlan[],
  detail: Inputs["detail"],
): void {
  const all = plans.flatMap(({ changes, token_changes }) => [
    ...(changes ?? [])
      .filter(({ origin }) => origin !== "pre-existing")
      .flatMap((one) => ofChange(one, detail)),
    ...(token_changes ?? []).flatMap((one) => ofTokens(one, detail)),
  ]);
  annotateAll(runner, "warning", all, "risky change");
}

function ofChange(change: Change, detail: Inputs["detail"]): readonly Annotation[] {
  const { action, risks, source } = change;
  const relevant = risks.filter(({ effect }) => effect !== "narrows");
  if (relevant.length === 0 && action !== "delete") return [];
  if (detail === "counts")
    return source === null
      ? []
      : [
          {
            message: `${action}: ${[...new Set(relevant.map((risk) => risk.effect))].join(", ")} access`,
            source,
          },
        ];
  const words = relevant.map((risk) => riskText(risk, change)).join("; ");
  return [{ message: `${action} ${clientText(change)}${words === "" ? "" : `: ${words}`}`, source }];
}

function ofTokens(change: TokenChange, detail: Inputs["detail"]): readonly Annotation[] {
  if (change.risks.length === 0) return [];
  const whose = detail === "counts" ? "" : ` of ${clientText(change)}`;
  return [{ message: `the next token${whose} is delivered to a different place`, source: change.source }];
}

function annotateAll(runner: Runner, level: AnnotationLevel, all: readonly Annotation[], noun: string): void {
  const shown = all.length > most + 1 ? all.slice(0, most) : all;
  for (const { message, source } of shown) runner.annotate(level, message, placeOf(source));
  const rest = all.length - shown.length;
  if (rest > 0)
    runner.annotate(level, `and ${plural(rest, `more ${noun}`)}: see the job summary for all of them`, null);
}

/** Null if the file is outside the repository: GitHub cannot annotate it. */
function placeOf(source: Source | null): Source | null {
  if (source === null || path.isAbsolute(source.file) || source.file.startsWith("../")) return null;
  return { file: path.posix.normalize(source.file), line: source.line };
}
