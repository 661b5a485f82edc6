import type { Change } from "../../model/change.ts";
import type { TokenChange } from "../../model/plan.ts";
import { deliveryText, placesText } from "./values.ts";

/** One line of a token's block, not yet safe to print. */
export interface TokenLine {
  readonly name: "deliver_to" | "rotate_after";
  readonly before: string;
  readonly after: string;
}

/** What differs in a client's `token`; a value that did not exist before is "not declared". */
export function tokenLines({ before, after }: TokenChange): readonly TokenLine[] {
  const lines: readonly TokenLine[] = [
    {
      name: "deliver_to",
      before: before === null ? "not declared" : deliveryText(before.deliver_to),
      after: deliveryText(after.deliver_to),
    },
    {
      name: "rotate_after",
      before: before?.rotate_after ?? "not specified",
      after: after.rotate_after ?? "not specified",
    },
  ];
  return lines.filter((line) => line.before !== line.after);
}

/** Where the token of a new client goes; null for any other change, or if it goes nowhere. */
export function tokenGoesTo({ action, token, issue }: Change): string | null {
  if (action !== "create") return null;
  if (issue.kind === "spare") return `thrown away: ${placesText(issue.places)} gets its next one`;
  return token === null || token.after.length === 0 ? null : placesText(token.after);
}
