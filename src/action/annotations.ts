import path from "node:path";
import type { Change } from "../model/change.ts";
import { groupBy } from "../model/names.ts";
import type { TokenChange, WorkspacePlan } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import type { Risk } from "../model/risk.ts";
import type { Source } from "../model/source.ts";
import { clientText } from "../render/plan/plan-view.ts";
import { riskText } from "../render/plan/words/risk-words.ts";
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
  const all = problems.flatMap((problem) => {
    const message = withRemedy(problem.message, wayText(problem, reader));
    return (problem.places ?? [problem.source]).map((source) => ({ message, source }));
  });
  annotateAll(runner, "error", all, "problem");
}

/** Annotates the lines of the manifests with what this pull request widens, deletes or breaks. */
export function annotateRisks(
  runner: Runner,
  plans: readonly WorkspacePlan[],
  detail: Inputs["detail"],
): void {
  const all = plans.flatMap(({ workspace, changes, token_changes }) => {
    // Of customers, what is equal but for the id is one annotation.
    const known = <C extends Change | TokenChange>(one: C): C =>
      workspace.customer === null ? one : { ...one, id: null };
    return [
      ...(changes ?? [])
        .filter(({ origin }) => origin !== "pre-existing")
        .flatMap((one) => ofChange(one, clientText(known(one)), detail)),
      ...(token_changes ?? []).flatMap((one) => ofTokens(known(one), detail)),
    ];
  });
  annotateAll(runner, "warning", counted(all), "risky change");
}

/** Equal annotations as one, with their number. */
function counted(all: readonly Annotation[]): readonly Annotation[] {
  const groups = groupBy(all, ({ message, source }) => JSON.stringify([message, source]));
  return [...groups.values()].flatMap((equal) =>
    equal.slice(0, 1).map(({ message, source }) => ({
      source,
      message: equal.length === 1 ? message : `${message} (${plural(equal.length, "time")})`,
    })),
  );
}

function ofChange(change: Change, client: string, detail: Inputs["detail"]): readonly Annotation[] {
  const { action, risks } = change;
  const source = annotatedSource(change);
  const relevant = risks.filter(({ effect }) => effect !== "narrows");
  const never = change.action === "create" && change.rotate_after === "never" ? [neverDue] : [];
  if (relevant.length + never.length === 0 && action !== "delete") return [];
  if (detail === "counts")
    return source === null
      ? []
      : [
          {
            message: `${action}: ${[...effectWords(relevant), ...never].join("; ")}`,
            source,
          },
        ];
  const words = [...relevant.map((risk) => riskText(risk, change)), ...never].join("; ");
  return [{ message: `${action} ${client}${words === "" ? "" : `: ${words}`}`, source }];
}

/** What `rotate_after: never` means. */
const neverDue = "its token is never due for rotation";

function effectWords(risks: readonly Risk[]): readonly string[] {
  const effects = [...new Set(risks.map(({ effect }) => effect))];
  return effects.length === 0 ? [] : [`${effects.join(", ")} access`];
}

/** An update of values that are all written elsewhere, such as in an address list, is shown where they are. */
function annotatedSource({ action, fields, source }: Change): Source | null {
  const written = fields.flatMap(({ sources = [] }) => sources.at(-1) ?? []);
  const [first] = written;
  return action === "update" && first !== undefined && written.length === fields.length ? first : source;
}

function ofTokens(change: TokenChange, detail: Inputs["detail"]): readonly Annotation[] {
  const whose = detail === "counts" ? "" : ` of ${clientText(change)}`;
  const moved = change.risks.length > 0 ? [`the next token${whose} is delivered to a different place`] : [];
  const was = change.before?.rotate_after ?? null;
  const never = change.after.rotate_after === "never" && was !== "never";
  const due = never ? [`the token${whose} is no longer due for rotation at any time`] : [];
  return [...moved, ...due].map((message) => ({ message, source: change.source }));
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
