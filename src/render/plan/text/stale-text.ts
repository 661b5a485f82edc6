import type { FieldChange } from "../../../model/field-change.ts";
import type { Moved, MovedField } from "../../../plan/stale.ts";
import { valueText } from "./change-text.ts";
import { clientText } from "../plan-view.ts";
import { forTerminal } from "../../safe.ts";
import { plainStyle } from "../../style.ts";
import { shown } from "../values.ts";

/** What moved since a plan was reviewed, as lines that are safe to print. */
export function renderMoved(lines: readonly Moved[]): readonly string[] {
  return lines.flatMap(movedLines);
}

function movedLines(moved: Moved): readonly string[] {
  switch (moved.kind) {
    case "workspace": {
      const [reviewed, fresh] = [moved.reviewed, moved.fresh].map(({ host, customer }) =>
        forTerminal(customer === null ? host : `${host} (customer ${customer})`),
      );
      return [`the plan was made for ${reviewed}, but this is ${fresh}`];
    }
    case "digest":
      return [
        "the changes are the same, but the digest differs: the plan file was edited, or made by another version of keyward",
      ];
    case "gone":
    case "new":
    case "differs":
      return [`${kindWords[moved.kind]}: ${subject(moved)}`, ...moved.fields.flatMap(fieldLines)];
  }
}

const kindWords = {
  gone: "no longer planned",
  new: "planned now, but not reviewed",
  differs: "planned differently",
} as const;

function subject(moved: Extract<Moved, { readonly kind: "gone" | "new" | "differs" }>): string {
  return forTerminal(`${moved.action} ${clientText(moved)}`);
}

function fieldLines({ field, reviewed, fresh }: MovedField): readonly string[] {
  const [before, after] = [sideText(reviewed), sideText(fresh)];
  return before === after ? [] : [`  ${field}  reviewed: ${before}  now: ${after}`];
}

function sideText(change: FieldChange | null): string {
  const value = change === null ? null : shown(change);
  return value === null ? "no change" : valueText(value, plainStyle);
}
