import { fieldOf } from "../fields/change.ts";
import type { ReviewedChange } from "../model/change.ts";
import { type FieldChange, fieldNames } from "../model/field-change.ts";
import type { ReviewedPlan, WorkspaceRef } from "../model/plan.ts";
import { changeDigest, planDigest, sameField } from "./difference/digest.ts";
import { identityKey } from "../model/names.ts";
import { executionOrder } from "./difference/order.ts";

/** One field that the reviewed and the fresh plan change differently; null: that plan does not change it. */
export interface MovedField {
  readonly field: FieldChange["field"];
  readonly reviewed: FieldChange | null;
  readonly fresh: FieldChange | null;
}

/** Which change moved. */
type Subject = Pick<ReviewedChange, "action" | "id" | "name" | "environment">;

/** One thing that moved between a reviewed plan and the fresh one. */
export type Moved =
  /** The plan is for another host or customer. */
  | { readonly kind: "workspace"; readonly reviewed: WorkspaceRef; readonly fresh: WorkspaceRef }
  /** Reviewed, but no longer planned. */
  | ({ readonly kind: "gone"; readonly fields: readonly MovedField[] } & Subject)
  /** Planned now, but not reviewed. */
  | ({ readonly kind: "new"; readonly fields: readonly MovedField[] } & Subject)
  /** Planned in both, but differently. */
  | ({ readonly kind: "differs"; readonly fields: readonly MovedField[] } & Subject)
  /** The same changes with another digest: the plan file was edited, or made by another version of keyward. */
  | { readonly kind: "digest"; readonly reviewed: string | null; readonly fresh: string | null };

/**
 * What moved between a reviewed plan and the one computed now, in the order of execution; null if the fresh plan is
 * what was reviewed. A reviewed plan whose changes do not match its digest was edited, and counts as moved too.
 */
export function moved(reviewed: ReviewedPlan, fresh: ReviewedPlan): readonly Moved[] | null {
  const shown = planDigest(reviewed.workspace, reviewed.changes ?? []);
  if (fresh.digest !== null && reviewed.digest === fresh.digest && shown === fresh.digest) return null;
  const changes = movedChanges(reviewed.changes ?? [], fresh.changes ?? []);
  const all = [...movedWorkspace(reviewed.workspace, fresh.workspace), ...changes];
  return all.length > 0 ? all : [{ kind: "digest", reviewed: reviewed.digest, fresh: fresh.digest }];
}

function movedWorkspace(reviewed: WorkspaceRef, fresh: WorkspaceRef): readonly Moved[] {
  const same = reviewed.host === fresh.host && reviewed.customer === fresh.customer;
  return same ? [] : [{ kind: "workspace", reviewed, fresh }];
}

function movedChanges(
  reviewed: readonly ReviewedChange[],
  fresh: readonly ReviewedChange[],
): readonly Moved[] {
  const [before, after] = [byClient(reviewed), byClient(fresh)];
  const all = new Map([...before, ...after]);
  return executionOrder([...all.values()]).flatMap((change) => {
    const key = clientKey(change);
    return movedChange(change, before.get(key), after.get(key));
  });
}

function movedChange(
  change: ReviewedChange,
  before: ReviewedChange | undefined,
  after: ReviewedChange | undefined,
): readonly Moved[] {
  if (before !== undefined && after !== undefined && changeDigest(before) === changeDigest(after)) return [];
  const { action, id, name, environment } = change;
  const kind = before === undefined ? "new" : after === undefined ? "gone" : "differs";
  return [{ kind, action, id, name, environment, fields: movedFields(before, after) }];
}

function movedFields(
  before: ReviewedChange | undefined,
  after: ReviewedChange | undefined,
): readonly MovedField[] {
  return fieldNames.flatMap((field) => {
    const reviewed = (before && fieldOf(before, field)) ?? null;
    const fresh = (after && fieldOf(after, field)) ?? null;
    if (reviewed === null && fresh === null) return [];
    if (reviewed !== null && fresh !== null && sameField(reviewed, fresh)) return [];
    return [{ field, reviewed, fresh }];
  });
}

/** Rotations are not part of what was reviewed. */
function byClient(changes: readonly ReviewedChange[]): ReadonlyMap<string, ReviewedChange> {
  return new Map(
    changes.filter(({ action }) => action !== "rotate").map((change) => [clientKey(change), change]),
  );
}

function clientKey(change: ReviewedChange): string {
  return `${change.action} ${change.id ?? identityKey(change)}`;
}
