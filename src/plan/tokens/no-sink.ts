import type { Change } from "../../model/change.ts";
import { note, problem } from "../../model/make-problem.ts";
import { at, title } from "../../model/names.ts";
import type { Note, WorkspacePlan } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";

/** The most clients that are named in one text. */
const named = 5;

type Why = "none" | "unset";

const ways: Readonly<Record<Why, string>> = {
  unset:
    "name one in `token.deliver_to` of each of them, or in `tokens.deliver_to` of keyward.yaml for all clients (`discard` throws tokens away)",
  none: "name a sink there, or write `discard` to throw the token away",
};

const heads: Readonly<Record<Why, { readonly note: string; readonly problem: string }>> = {
  unset: { note: "apply needs a sink for", problem: "no sink is configured for" },
  none: { note: "apply needs another `deliver_to` than `none` for", problem: "`deliver_to: none` rules out" },
};

const rules = { unset: "no-sink", none: "deliver-to-none" } as const;

/** One note for all clients of a plan that cannot be created yet, because their tokens would go nowhere; one more for those that rule out a token. */
export function noSinkNotes(changes: readonly Change[]): readonly Note[] {
  return lacking(changes).map(({ why, clients }) =>
    note(rules[why], `${heads[why].note} ${whose(clients)}; ${ways[why]}`, only(clients)),
  );
}

/** A plan as a command that changes anything must see it: refused if a token would be issued without a sink. */
export function needingSinks(plan: WorkspacePlan): WorkspacePlan {
  const problems = lacking(plan.changes ?? []).map(noSink);
  if (problems.length === 0) return plan;
  return {
    ...plan,
    status: plan.status === "error" ? "error" : "refused",
    problems: [...plan.problems, ...problems],
    notes: plan.notes.filter(({ rule }) => rule !== rules.unset && rule !== rules.none),
  };
}

interface Lacking {
  readonly why: Why;
  readonly clients: readonly Change[];
}

function lacking(changes: readonly Change[]): readonly Lacking[] {
  return (["unset", "none"] as const).flatMap((why) => {
    const clients = changes.filter(({ issue }) => issue?.kind === "no-sink" && issue.why === why);
    return clients.length === 0 ? [] : [{ why, clients }];
  });
}

function noSink({ why, clients }: Lacking): PlanProblem {
  return problem(rules[why], {
    message: `${heads[why].problem} ${whose(clients)}`,
    way: ways[why],
    source: only(clients),
  });
}

/** `the tokens of 2 clients: "a" (clients/a.yaml:4), "b" in Test (clients/b.yaml:9)`. */
function whose(clients: readonly Change[]): string {
  const shown = clients.slice(0, named).map((one) => {
    const { source } = one;
    return source === null ? title(one) : `${title(one)} (${at(source)})`;
  });
  const more = clients.length > named ? ` and ${clients.length - named} more` : "";
  const what = clients.length === 1 ? "the token of" : `the tokens of ${clients.length} clients:`;
  return `${what} ${shown.join(", ")}${more}`;
}

function only([first, ...others]: readonly Change[]): Note["source"] {
  return others.length === 0 ? (first?.source ?? null) : null;
}
