import type { Ownership } from "../../model/ownership.ts";
import type { PlanProblem } from "../../model/problem.ts";
import type { Claim } from "./claim.ts";
import type { PlanInput } from "../input.ts";
import { title } from "../../model/names.ts";
import { problem } from "../../model/make-problem.ts";

/** Refuses prune without `scope` and `self`: what may be deleted must be said. */
export function pruneProblems({ prune, ownership }: PlanInput): readonly PlanProblem[] {
  return prune ? missingForPrune(ownership) : [];
}

/** What prune would be refused for: `scope` or `self` that is not configured. */
export function missingForPrune(ownership: Pick<Ownership, "scope" | "self">): readonly PlanProblem[] {
  const lacks = (word: "scope" | "self") =>
    problem(`prune-needs-${word}`, {
      message: `prune deletes what no manifest declares, and this workspace entry has no \`${word}\``,
      way:
        word === "scope"
          ? "say in `scope` what this entry may own, or leave prune off"
          : "name in `self` every client whose token runs keyward (or `none`), or leave prune off",
    });
  return [
    ...(ownership.scope === null ? [lacks("scope")] : []),
    ...(ownership.self === null ? [lacks("self")] : []),
  ];
}

/** Nobody opens a client to every address by forgetting a line. */
export function forgottenLists(claims: readonly Claim[]): readonly PlanProblem[] {
  return claims
    .filter(({ declared, live }) => declared.ip_allow_list === null && live.ip_allow_list.length > 0)
    .map(({ declared, live }) =>
      problem("allow-list-forgotten", {
        message: `${title(declared)} leaves out \`ip_allow_list\`, and the live client, id ${live.id}, has one: ${live.ip_allow_list.join(", ")}`,
        way: `write \`ip_allow_list: [${live.ip_allow_list.join(", ")}]\` to keep it, or \`ip_allow_list: any\` to open the client to every address`,
        numbers: { id: live.id, addresses: live.ip_allow_list.length },
        source: declared.source,
      }),
    );
}
