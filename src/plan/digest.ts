import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import {
  type Change,
  type FieldChange,
  type FieldValues,
  planFormat,
  type WorkspaceRef,
} from "../model/plan.ts";
import { nfc } from "./names.ts";
import { executionOrder } from "./order.ts";

/** What of a change a digest sees; never its reason, risks, origin or source. */
export type Digestible = Pick<Change, "action" | "id" | "name" | "environment" | "fields">;

/**
 * `sha256:` and hex over the canonical JSON (RFC 8785) of the format, the host, the customer and every create,
 * update and delete in canonical values. The order of `changes` does not count, nor do rotations.
 */
export function planDigest({ host, customer }: WorkspaceRef, changes: readonly Digestible[]): string {
  const counted = executionOrder(changes.filter(({ action }) => action !== "rotate"));
  return sha256({ format: planFormat, host, customer, changes: counted.map(canonicalChange) });
}

/** The digest of one create, update or delete. */
export function changeDigest(change: Digestible): string {
  return sha256(canonicalChange(change));
}

/** Whether two field changes mean the same, whatever names they show for ids. */
export function sameField(a: FieldChange, b: FieldChange): boolean {
  return canonicalJson(canonicalField(a)) === canonicalJson(canonicalField(b));
}

/** The digest of a rotation: over the client and the time of the token that it replaces. */
export function rotationDigest(id: number, tokenUpdatedAt: string | null): string {
  return sha256({ action: "rotate", id, token_updated_at: tokenUpdatedAt });
}

function sha256(value: unknown): string {
  return `sha256:${createHash("sha256").update(canonicalJson(value)).digest("hex")}`;
}

/** The package is CommonJS with the types of a module: what is imported is the function itself. */
function canonicalJson(value: unknown): string {
  const serialize: unknown = canonicalize;
  const text: unknown =
    typeof serialize === "function" ? Reflect.apply(serialize, undefined, [value]) : undefined;
  if (typeof text !== "string") throw new TypeError("canonicalize made no text");
  return text;
}

function canonicalChange({ action, id, name, environment, fields }: Digestible): unknown {
  return { action, id, name: nfc(name), environment: text(environment), fields: fields.map(canonicalField) };
}

function canonicalField(change: FieldChange): unknown {
  switch (change.field) {
    case "name":
    case "environment":
      return { field: change.field, before: text(change.before), after: text(change.after) };
    case "role":
      return { field: change.field, before: change.before?.id ?? null, after: change.after?.id ?? null };
    case "folders":
      return { field: change.field, before: folders(change.before), after: folders(change.after) };
    case "ip_allow_list":
      return { field: change.field, before: sorted(change.before), after: sorted(change.after) };
  }
}

function text(value: string | null): string | null {
  return value === null ? null : nfc(value);
}

function folders(value: FieldValues["folders"] | null): "all" | readonly number[] | null {
  if (value === null || value === "all") return value;
  return value.map(({ id }) => id).sort((a, b) => a - b);
}

function sorted(value: readonly string[] | null): readonly string[] | null {
  return value === null ? null : [...value].sort();
}
