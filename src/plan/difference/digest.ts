import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { clientFields } from "../../fields/table.ts";
import type { Change } from "../../model/change.ts";
import type { FieldChange, FieldName, FieldValues } from "../../model/field-change.ts";
import { planFormat, type WorkspacePlan, type WorkspaceRef } from "../../model/plan.ts";
import { executionOrder } from "./order.ts";

/** The part of a change that its digest covers; never its reason, risks, origin or source. */
export type Digestible = Pick<Change, "action" | "id" | "name" | "environment" | "fields">;

/**
 * `sha256:` and hex over the canonical JSON (RFC 8785) of the format, the host, the customer and every create,
 * update and delete in canonical values. The order of `changes` does not matter, and rotations do not count.
 */
export function planDigest({ host, customer }: WorkspaceRef, changes: readonly Digestible[]): string {
  const counted = executionOrder(changes.filter(({ action }) => action !== "rotate"));
  return sha256({ format: planFormat, host, customer, changes: counted.map(canonicalChange) });
}

/**
 * The digest of the plans of one workspace or of several customers of one entry; that of one plan is its own. It covers only
 * customers that change, so that a customer that comes or goes unchanged makes no approval stale. Null if a plan has none.
 */
export function digestOfAll(
  plans: readonly Pick<WorkspacePlan, "workspace" | "digest" | "changes">[],
): string | null {
  const [first, ...others] = plans;
  if (first === undefined || plans.some(({ digest }) => digest === null)) return null;
  if (others.length === 0) return first.digest;
  const counted = plans.filter(({ changes }) => (changes ?? []).some(({ action }) => action !== "rotate"));
  const customers = counted.map(({ workspace, digest }) => [workspace.customer, digest]);
  const { host } = first.workspace;
  return sha256({
    format: planFormat,
    host,
    customers: customers.sort(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1)),
  });
}

/** The digest of one create, update or delete. */
export function changeDigest(change: Digestible): string {
  return sha256(canonicalChange(change));
}

/** Whether two field changes mean the same, whichever names they show for ids. */
export function sameField(a: FieldChange, b: FieldChange): boolean {
  return canonicalJson(canonicalField(a)) === canonicalJson(canonicalField(b));
}

/** The digest of a rotation: over the client and the time of the token that is replaced. */
export function rotationDigest(id: number, tokenUpdatedAt: string | null): string {
  return sha256({ action: "rotate", id, token_updated_at: tokenUpdatedAt });
}

function sha256(value: unknown): string {
  return `sha256:${createHash("sha256").update(canonicalJson(value)).digest("hex")}`;
}

/** The package is CommonJS with the types of a module: the import is the function itself. */
function canonicalJson(value: unknown): string {
  const serialize: unknown = canonicalize;
  const text: unknown =
    typeof serialize === "function" ? Reflect.apply(serialize, undefined, [value]) : undefined;
  if (typeof text !== "string") throw new TypeError("canonicalize made no text");
  return text;
}

function canonicalChange({ action, id, name, environment, fields }: Digestible): unknown {
  return {
    action,
    id,
    name: clientFields.name.normal(name),
    environment: clientFields.environment.normal(environment),
    fields: fields.map(canonicalField),
  };
}

function canonicalField<F extends FieldName>(change: FieldChange<F>): unknown {
  const { normal, fromPlan } = clientFields[change.field];
  const side = (shown: FieldValues[F] | null) => (shown === null ? null : normal(fromPlan(shown)));
  return { field: change.field, before: side(change.before), after: side(change.after) };
}
