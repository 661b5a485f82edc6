import { at, groupBy } from "../../model/names.ts";
import type { PlanProblem, Problem } from "../../model/problem.ts";
import type { PlanRule } from "../../model/rules.ts";
import type { Source } from "../../model/source.ts";

/** Each cause as one problem, in the order of the first of each: equal problems of several clients become one, with all places. */
export function oneForEachCause(problems: readonly PlanProblem[]): readonly Problem<PlanRule>[] {
  const causes = groupBy([...problems.entries()], ([index, { rule, way, shared }]) =>
    JSON.stringify(shared === undefined ? index : [rule, shared.before, shared.predicate, shared.way ?? way]),
  );
  return [...causes.values()].map((entries) => together(entries.map(([, problem]) => problem)));
}

function together(equal: readonly PlanProblem[]): Problem<PlanRule> {
  const [first] = equal;
  if (first === undefined) throw new TypeError("a cause without a problem");
  const { shared, ...problem } = first;
  if (shared === undefined || equal.length === 1) return problem;
  const who = [...new Set(equal.flatMap((one) => one.shared?.who ?? []))];
  const places = distinct(equal.flatMap(({ source }) => source ?? []));
  const subject = subjectText(shared.of, equal.length, who);
  return {
    ...problem,
    message: `${shared.before ?? ""}${subject} ${shared.predicate}`,
    way: shared.way ?? problem.way,
    numbers: {
      [shared.of === "change" ? "changes" : "clients"]: who.length,
      ...(shared.of === "folder path" ? { folder_paths: equal.length } : {}),
    },
    ...(places.length > 1 ? { places } : {}),
  };
}

/** "18 clients ("a", "b", "c" and 15 more)", "36 folder paths in 18 clients (…)", "2 folder paths of "a"". */
function subjectText(of: "client" | "folder path" | "change", count: number, who: readonly string[]): string {
  const [only] = who;
  if (of !== "folder path") return `${who.length} ${of}s (${someOf(who)})`;
  return who.length === 1 && only !== undefined
    ? `${count} folder paths of ${only}`
    : `${count} folder paths in ${who.length} clients (${someOf(who)})`;
}

/** How many are named in a message; the places have all. */
const named = 3;

function someOf(who: readonly string[]): string {
  const more = who.length - named;
  return more > 0 ? `${who.slice(0, named).join(", ")} and ${more} more` : who.join(", ");
}

function distinct(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [at(source), source])).values()];
}
