import type { Action, Change, UpdateChange } from "../../src/model/change.ts";
import type { Source } from "../../src/model/source.ts";

/** What a test says about a change; its action decides which of it applies. */
export type ChangeSample = Partial<Omit<UpdateChange, "action" | "id" | "issue" | "source">> & {
  readonly action?: Action;
  readonly id?: number | null;
  readonly source?: Source | null;
  readonly rotate_after?: string | null;
  readonly removed_from?: Source | null;
};

/** The change of one action with these values over those of an ordinary update. */
export function changeOf(ordinary: UpdateChange, { action = "update", ...said }: ChangeSample): Change {
  const values = { ...ordinary, ...said, id: said.id ?? ordinary.id, source: said.source ?? ordinary.source };
  switch (action) {
    case "create":
      return {
        ...values,
        action,
        id: null,
        issue: { kind: "discard" },
        rotate_after: said.rotate_after ?? null,
      };
    case "update":
      return { ...values, action, issue: null };
    case "rotate":
      return { ...values, action, issue: { kind: "discard" }, own: false };
    case "delete":
      return { ...values, action, source: null, issue: null, removed_from: said.removed_from ?? null };
  }
}
