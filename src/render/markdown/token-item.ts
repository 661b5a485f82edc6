import type { TokenChange } from "../../model/plan.ts";
import { otherPlace } from "../plan/words/impact.ts";
import { tokenLines } from "../plan/token-view.ts";
import { code } from "./code.ts";
import { impactItem } from "./impact-item.ts";
import { placeOf, type Reader } from "./reader.ts";
import { deliveryMarkdown } from "./values.ts";

/** A client whose `token` differs from the base's, as a Markdown list item. */
export function tokenChangeItem(change: TokenChange, { link }: Reader): readonly string[] {
  const environment = change.environment === null ? "" : ` in ${code(change.environment)}`;
  const id = change.id === null ? "" : ` (id ${change.id})`;
  const head = `- **${code(change.name)}**${environment}${id} · ${placeOf(change.source, link)}`;
  const widens = change.risks.map(({ effect }) => impactItem({ effect, words: otherPlace }));
  return [head, ...widens, ...tokenLines(change).map(({ name }) => tokenSettingItem(name, change))];
}

function tokenSettingItem(name: "deliver_to" | "rotate_after", { before, after }: TokenChange): string {
  if (name === "deliver_to") {
    const was = before === null ? "not declared" : deliveryMarkdown(before.deliver_to);
    return `  - ${code(name)}: ${was} → ${deliveryMarkdown(after.deliver_to)}`;
  }
  const [was, is] = [before, after].map((block) => {
    const due = block?.rotate_after ?? null;
    return due === null ? "not specified" : code(due);
  });
  const never = after.rotate_after === "never" ? ` ⚠️ **${neverDue}**` : "";
  return `  - ${code(name)}: ${was ?? ""} → ${is ?? ""}${never}`;
}

/** What `rotate_after: never` means. */
const neverDue = "its token is never due for rotation";
