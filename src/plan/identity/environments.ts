import type { Declared, Live } from "../../model/client.ts";
import { nearest } from "../../util/nearest.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { groupBy, nfc, placeOf, sameName, title } from "../../model/names.ts";
import { didYouMean, idList, problem } from "../../model/make-problem.ts";

/** The environments of the live clients, sorted, in NFC; empty if the workspace has none, or no client. */
export function environmentsSeen(live: readonly Live[]): readonly string[] {
  const names = live.flatMap(({ environment }) => (environment === null ? [] : [nfc(environment)]));
  return [...new Set(names)].sort();
}

/** The declared clients whose environment cannot be right, each with its problem. */
export function environmentProblems(
  declared: readonly Declared[],
  live: readonly Live[],
  named: readonly string[],
): ReadonlyMap<Declared, PlanProblem> {
  const seen = environmentsSeen(live);
  const known = new Set([...seen, ...named.map(nfc)]);
  const found = live.length === 0 ? mixed(declared) : declared.map((client) => judge(client, seen, known));
  return new Map(found.flatMap((item) => (item === null ? [] : [[item.declared, item.problem]])));
}

interface Found {
  readonly declared: Declared;
  readonly problem: PlanProblem;
}

function judge(declared: Declared, seen: readonly string[], known: ReadonlySet<string>): Found | null {
  if (declared.environment === null) return seen.length === 0 ? null : missing(declared, seen);
  return known.has(nfc(declared.environment)) ? null : unknown(declared, declared.environment, seen);
}

function missing(declared: Declared, seen: readonly string[]): Found {
  const rule = "environment-missing";
  const but = `no environment, but this workspace has some: ${seen.join(", ")}`;
  const way = `write \`environment\`: one of ${seen.join(", ")} (in \`defaults\` it applies to a whole document)`;
  return { declared, problem: problem(rule, { ...lacking(declared, but), way }) };
}

function lacking(declared: Declared, but: string) {
  const who = title(declared);
  const shared = { of: "client", who, predicate: `have ${but}` } as const;
  return { message: `${who} has ${but}`, source: declared.source, shared };
}

function unknown(declared: Declared, environment: string, seen: readonly string[]): Found {
  const shown = seen.length === 0 ? "no live client shows one" : `seen: ${seen.join(", ")}`;
  const hint = didYouMean(nearest(environment, seen));
  const what = `the environment "${environment}", which no live client has (${shown})${hint}`;
  const who = title(declared);
  const list = `or name it under \`environments\` of the workspace in keyward.yaml if it is new`;
  const way = seen.length === 0 ? `remove \`environment\`, ${list}` : `correct the environment, ${list}`;
  return {
    declared,
    problem: problem("environment-unknown", {
      message: `${who} names ${what}`,
      way,
      source: placeOf(declared, "environment"),
      shared: { of: "client", who, predicate: `name ${what}` },
    }),
  };
}

/** Without live clients, nothing is known of environments; but no workspace has clients both with and without one. */
function mixed(declared: readonly Declared[]): readonly Found[] {
  const without = declared.filter(({ environment }) => environment === null);
  if (without.length === declared.length) return [];
  return without.map((client) => ({
    declared: client,
    problem: problem("environment-missing", {
      ...lacking(client, "no environment, but other declared clients do"),
      way: "write `environment` for every client, or for none",
    }),
  }));
}

/** Refuses creates whose name is unmanaged in another environment: the environment was renamed, or is misspelled. */
export function renamedEnvironmentProblems(
  creates: readonly Declared[],
  unmanaged: readonly Live[],
): readonly PlanProblem[] {
  const byName = groupBy(unmanaged, ({ name }) => nfc(name));
  return creates.flatMap((declared) => {
    const elsewhere = (byName.get(nfc(declared.name)) ?? []).filter(
      ({ id, environment }) =>
        !sameName(environment, declared.environment) && !declared.distinct_from.includes(id),
    );
    return elsewhere.length === 0 ? [] : [renamed(declared, elsewhere)];
  });
}

function renamed(declared: Declared, elsewhere: readonly Live[]): PlanProblem {
  const places = elsewhere.map(({ environment }) => environment ?? "no environment").join(", ");
  const into = declared.environment === null ? "" : ` in ${declared.environment}`;
  return problem("environment-renamed", {
    message: `${title(declared)} would be created, and that name is unmanaged in ${places} (${idList(elsewhere)}): was the environment renamed?`,
    shared: {
      of: "client",
      who: `"${declared.name}"`,
      predicate: `would be created${into}, and their names are unmanaged in ${places}: was the environment renamed?`,
      way: "correct the environment, pin each of them with `id` to move it, or write `distinct_from` with that id if it is another client",
    },
    way: `correct the environment, pin it with \`id\` to move it, or write \`distinct_from: [${elsewhere.map(({ id }) => id).join(", ")}]\` if it is another client`,
    source: declared.source,
  });
}
