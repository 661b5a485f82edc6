import type { PlanProblem } from "../../model/problem.ts";
import type { Claim } from "./claim.ts";
import { title } from "../../model/names.ts";
import { problem } from "../../model/make-problem.ts";

/** Leaving out a line by mistake must not open a client to every address. */
export function forgottenLists(claims: readonly Claim[]): readonly PlanProblem[] {
  return claims
    .filter(({ declared, live }) => declared.ip_allow_list === null && live.ip_allow_list.length > 0)
    .map(({ declared, live }) =>
      problem("allow-list-forgotten", {
        message: `${title(declared)} leaves out \`ip_allow_list\`, but the live client, id ${live.id}, has one: ${live.ip_allow_list.join(", ")}`,
        way: `write \`ip_allow_list: [${live.ip_allow_list.join(", ")}]\` to keep it, or \`ip_allow_list: any\` to open the client to every address`,
        numbers: { id: live.id, addresses: live.ip_allow_list.length },
        source: declared.source,
        shared: {
          of: "client",
          who: title(declared),
          predicate: "leave out `ip_allow_list`, but their live clients have one",
          way: "write the live list of each to keep it (`keyward explain NAME` shows it), or `ip_allow_list: any` to open the clients to every address",
        },
      }),
    );
}
