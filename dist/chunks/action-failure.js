import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  problemsOf
} from "./commands-plan.js";
import {
  withRemedy
} from "./run.js";
import {
  maintainerAdvice,
  wayText,
  withoutCommands
} from "./render-markdown-reader.js";
import {
  riskText
} from "./run-gate-gate.js";
import {
  clientText,
  plural
} from "./render-plan-values.js";
import {
  groupBy
} from "./model-names.js";
import {
  InputError,
  KeywardError,
  RefusedError,
  StaleError
} from "./model-errors.js";

// src/action/annotations.ts
import path from "node:path";
var most = 8;
function annotateProblems(runner, problems, reader = maintainerAdvice) {
  const all = problems.flatMap((problem) => {
    const message = withRemedy(problem.message, wayText(problem, reader));
    return (problem.places ?? [problem.source]).map((source) => ({ message, source }));
  });
  annotateAll(runner, "error", all, "problem");
}
function annotateRisks(runner, plans, detail) {
  const all = plans.flatMap(({ workspace, changes, token_changes }) => {
    const known = (one) => workspace.customer === null ? one : { ...one, id: null };
    return [
      ...(changes ?? []).filter(({ origin }) => origin !== "pre-existing").flatMap((one) => ofChange(one, clientText(known(one)), detail)),
      ...(token_changes ?? []).flatMap((one) => ofTokens(known(one), detail))
    ];
  });
  annotateAll(runner, "warning", counted(all), "risky change");
}
function counted(all) {
  const groups = groupBy(all, ({ message, source }) => JSON.stringify([message, source]));
  return [...groups.values()].flatMap(
    (equal) => equal.slice(0, 1).map(({ message, source }) => ({
      source,
      message: equal.length === 1 ? message : `${message} (${plural(equal.length, "time")})`
    }))
  );
}
function ofChange(change, client, detail) {
  const { action, risks } = change;
  const source = annotatedSource(change);
  const relevant = risks.filter(({ effect }) => effect !== "narrows");
  const never = change.action === "create" && change.rotate_after === "never" ? [neverDue] : [];
  if (relevant.length + never.length === 0 && action !== "delete") return [];
  if (detail === "counts")
    return source === null ? [] : [
      {
        message: `${action}: ${[...effectWords(relevant), ...never].join("; ")}`,
        source
      }
    ];
  const words = [...relevant.map((risk) => riskText(risk, change)), ...never].join("; ");
  return [{ message: `${action} ${client}${words === "" ? "" : `: ${words}`}`, source }];
}
var neverDue = "its token is never due for rotation";
function effectWords(risks) {
  const effects = [...new Set(risks.map(({ effect }) => effect))];
  return effects.length === 0 ? [] : [`${effects.join(", ")} access`];
}
function annotatedSource({ action, fields, source }) {
  const written = fields.flatMap(({ sources = [] }) => sources.at(-1) ?? []);
  const [first] = written;
  return action === "update" && first !== void 0 && written.length === fields.length ? first : source;
}
function ofTokens(change, detail) {
  const whose = detail === "counts" ? "" : ` of ${clientText(change)}`;
  const moved = change.risks.length > 0 ? [`the next token${whose} is delivered to a different place`] : [];
  const was = change.before?.rotate_after ?? null;
  const never = change.after.rotate_after === "never" && was !== "never";
  const due = never ? [`the token${whose} is no longer due for rotation at any time`] : [];
  return [...moved, ...due].map((message) => ({ message, source: change.source }));
}
function annotateAll(runner, level, all, noun) {
  const shown = all.length > most + 1 ? all.slice(0, most) : all;
  for (const { message, source } of shown) runner.annotate(level, message, placeOf(source));
  const rest = all.length - shown.length;
  if (rest > 0)
    runner.annotate(level, `and ${plural(rest, `more ${noun}`)}: see the job summary for all of them`, null);
}
function placeOf(source) {
  if (source === null || path.isAbsolute(source.file) || source.file.startsWith("../")) return null;
  return { file: path.posix.normalize(source.file), line: source.line };
}

// src/action/failure.ts
var StepFailure = class extends KeywardError {
  reason;
  constructor(reason, message, remedy, options) {
    super(message, remedy, options);
    this.reason = reason;
  }
};
function fail(runner, reason, message, remedy) {
  runner.annotate("error", oneLine(message, withoutCommands(remedy)), null);
  return reason;
}
function failBy(runner, error) {
  if (error instanceof InputError) return failByFindings(runner, problemsOf(error));
  if (error instanceof KeywardError) return fail(runner, reasonOf(error), error.message, error.remedy);
  const unexpected = error instanceof Error ? error : new Error(String(error));
  runner.log(unexpected.stack ?? unexpected.message);
  return fail(
    runner,
    "error",
    unexpected.message,
    "this is a bug in keyward: report it with the text of the log"
  );
}
function failByFindings(runner, problems) {
  annotateProblems(runner, problems);
  return fail(runner, "invalid", firstOf(problems), problems[0]?.way ?? "");
}
function firstOf(problems) {
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "";
  return `${problems[0]?.message ?? "the manifests or the configuration are invalid"}${more}`;
}
function reasonOf(error) {
  if (error instanceof StepFailure) return error.reason;
  if (error instanceof InputError) return "invalid";
  if (error instanceof RefusedError) return "refused";
  return error instanceof StaleError ? "stale" : "error";
}
function oneLine(message, remedy) {
  const [what = "", way = ""] = [message, remedy].map((text) => text.trim().replaceAll(/\s*\n\s*/g, "; "));
  return withRemedy(what, way);
}

export {
  annotateProblems,
  annotateRisks,
  StepFailure,
  fail,
  failBy,
  firstOf
};
