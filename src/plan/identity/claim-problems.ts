import type { Declared, Live } from "../../model/client.ts";
import type { Note } from "../../model/plan.ts";
import type { PlanProblem } from "../../model/problem.ts";
import { at, placeOf, title } from "../../model/names.ts";
import { isSecond } from "./second-way.ts";
import { idList, note, problem } from "../../model/make-problem.ts";

/** The problems and notes of matching, one function for each. */
export const claimProblems = {
  notLive(declared: Declared, id: number): PlanProblem {
    return problem("pin-not-live", {
      message: `${title(declared)} is pinned to id ${id}, but no live client has that id`,
      way: `correct the id, or remove \`id: ${id}\` to match by name and environment (which creates the client if none matches)`,
      numbers: { id },
      source: placeOf(declared, "id"),
    });
  },

  claimedTwice(first: Declared, second: Declared, live: Live): PlanProblem {
    return problem("claimed-twice", {
      message: `${title(first)} (${at(first.source)}) and ${title(second)} (${at(second.source)}) both claim the live client ${title(live)}, id ${live.id}`,
      way: `let one of them claim it: pin the others with \`id\`, or write \`distinct_from: [${live.id}]\` on the one that is another client`,
      numbers: { id: live.id },
      source: second.source,
    });
  },

  twoCandidates(declared: Declared, candidates: readonly Live[]): PlanProblem {
    return problem("two-candidates", {
      message: `${title(declared)} may be any of ${candidates.length} live clients: ${idList(candidates)}`,
      way: isSecond(declared)
        ? `write \`distinct_from\` with the ids of those that are not the second API client of "${declared.pair?.first ?? ""}" (\`overlap\`)`
        : "pin the one that is meant with `id`",
      numbers: { candidates: candidates.length },
      source: declared.source,
    });
  },

  duplicate(first: Declared, second: Declared): PlanProblem {
    return problem("duplicate-identity", {
      message: `${title(second)} (${at(second.source)}) is already declared at ${at(first.source)}`,
      way: "remove one of them, or pin each of them with the `id` of another live client",
      source: second.source,
    });
  },

  nameTaken(declared: Declared, live: Live, taken: readonly Live[]): PlanProblem {
    return problem("name-taken", {
      message: `${title(live)}, id ${live.id}, would become ${title(declared)}, which is already live: ${idList(taken)}`,
      way: `choose another name, or write \`distinct_from: [${ids(taken)}]\` to have both`,
      numbers: { id: live.id },
      source: declared.source,
    });
  },

  bothLive(declared: Declared, live: Live, old: readonly Live[]): PlanProblem {
    return problem("rename-both-live", {
      message: `${title(declared)}, id ${live.id}, is to be renamed from "${declared.renamed_from}", but both are live: the old name has ${idList(old)}`,
      way: "pin the client that is meant with `id`, or remove `renamed_from` and declare the other one too",
      numbers: { id: live.id },
      source: declared.source,
    });
  },

  renameDone(declared: Declared, old: string): Note {
    const text = `${title(declared)} has its new name: \`renamed_from: ${old}\` is no longer needed`;
    return note("rename-done", text, placeOf(declared, "renamed_from"));
  },

  renameNotFound(declared: Declared, old: string): Note {
    const text = `${title(declared)} is created: no live client of its environment is named "${old}"`;
    return note("rename-not-found", text, placeOf(declared, "renamed_from"));
  },
} as const;

function ids(clients: readonly Live[]): string {
  return clients.map(({ id }) => id).join(", ");
}
