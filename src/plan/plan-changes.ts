import type { Declared } from "../model/client.ts";
import type { Change } from "../model/change.ts";
import type { TokenRow } from "../model/plan.ts";
import type { IssueTarget } from "../model/token/issue-target.ts";
import { createChange, deleteChange, rotateChange, updateChange } from "./difference/changes.ts";
import { vocabulary } from "./difference/field-changes.ts";
import { executionOrder } from "./difference/order.ts";
import type { Identified } from "./identity/identified.ts";
import type { PlanInput } from "./input.ts";
import { deleteRisk, rotationRisks } from "./tokens/turn-risks.ts";
import { issuedNext, turnsOf } from "./tokens/turns.ts";

/** The changes from live to declared, in their order, and a new token for each client whose token was issued and not delivered. */
export function planChanges(
  input: PlanInput,
  identified: Identified,
  tokens: readonly TokenRow[],
  issueOf: (declared: Declared) => IssueTarget,
): readonly Change[] {
  const words = vocabulary(input.roles, input.folderPaths);
  const pending = new Set(tokens.filter(({ state }) => state === "pending").map(({ id }) => id));
  const lost = turnsOf(identified.managed, input.tokens).filter((turn) => {
    const { live, declared } = issuedNext(turn);
    return pending.has(live.id) && declared.token.deliver_to !== "none";
  });
  return executionOrder([
    ...identified.creates.map(({ declared, desired }) => createChange(desired, issueOf(declared), words)),
    ...identified.managed.flatMap(
      ({ live, desired }) => updateChange(live, desired, words, input.placesOf) ?? [],
    ),
    ...lost.map((turn) => {
      const { live, declared, desired } = issuedNext(turn);
      const codes = rotationRisks(turn, input.tokens, input.now);
      return rotateChange(live, desired, issueOf(declared), {
        reason: "token not delivered",
        own: false,
        codes,
      });
    }),
    ...identified.deletes.map((live) => deleteChange(live, words, deleteRisk(live, identified, input))),
  ]);
}
