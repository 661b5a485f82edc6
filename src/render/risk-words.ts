import type { Change, FieldChange, FieldName, FolderRef, Risk, TokenMove } from "../model/plan.ts";
import { entriesText, folderText, placesText, roleText } from "./values.ts";

/** What a risk of a change means, in words that are not yet safe to print. */
export function riskText({ code }: Risk, change: Change): string {
  switch (code) {
    case "all-folders-granted":
      return `all folders${foldersBefore(fieldOf(change, "folders"))}`;
    case "folder-added":
      return folderWords("adds", (field) => minus(field.after, field.before), change);
    case "folder-removed":
      return folderWords("takes away", (field) => minus(field.before, field.after), change);
    case "role-changed":
      return roleWords(fieldOf(change, "role"));
    case "ip-allow-list-removed":
      return `may be called from anywhere${addressesBefore(fieldOf(change, "ip_allow_list"))}`;
    case "ip-allow-list-opened":
      return "may be called from new addresses";
    case "open-to-every-address":
      return "open to every address";
    case "environment-changed":
      return environmentWords(fieldOf(change, "environment"));
    case "token-destination-changed":
      return "its next token also goes to another place";
    case "token-place-moves":
      return tokenWords(change.token);
    case "ip-allow-list-added":
      return "may be called from listed addresses only (was every address)";
    case "ip-allow-list-narrowed":
      return "may no longer be called from some addresses";
    case "client-deleted":
      return "whoever holds the token loses access";
    case "token-reissued":
      return reissuedWords(change.token);
  }
}

function tokenWords(token: TokenMove | null): string {
  if (token === null) return "its token's place moves";
  return `its next token goes to ${placesText(token.after)} (was ${placesText(token.before)})`;
}

function reissuedWords(token: TokenMove | null): string {
  const places = token?.after ?? [];
  const where = places.length === 0 ? "" : `: it will be in ${placesText(places)}`;
  return `whoever holds the token loses access until they read the new one${where}`;
}

type Field<F extends FieldName> = Extract<FieldChange, { readonly field: F }>;

function fieldOf<F extends FieldName>(change: Change, name: F): Field<F> | undefined {
  return change.fields.find((field): field is Field<F> => field.field === name);
}

function foldersBefore(field: Field<"folders"> | undefined): string {
  const before = field?.before ?? "all";
  return before === "all" ? "" : ` (was ${before.length})`;
}

function addressesBefore(field: Field<"ip_allow_list"> | undefined): string {
  const before = field?.before ?? [];
  return before.length === 0 ? "" : ` (was ${entriesText(before)})`;
}

function minus(from: Field<"folders">["after"], other: Field<"folders">["after"]): readonly FolderRef[] {
  if (from === null || from === "all" || other === null || other === "all") return [];
  return from.filter(({ id }) => !other.some((folder) => folder.id === id));
}

function folderWords(
  verb: string,
  pick: (field: Field<"folders">) => readonly FolderRef[],
  change: Change,
): string {
  const field = fieldOf(change, "folders");
  const folders = field === undefined ? [] : pick(field);
  if (folders.length > 3) return `${verb} ${folders.length} folders`;
  if (folders.length > 0)
    return `${verb} ${folders.length === 1 ? "folder" : "folders"} ${folders.map(folderText).join(", ")}`;
  return field?.before === "all" ? "listed folders only (was all)" : `${verb} folders`;
}

function roleWords(field: Field<"role"> | undefined): string {
  const before = field?.before ? roleText(field.before) : null;
  const after = field?.after ? roleText(field.after) : null;
  if (after === null) return "role changes";
  return before === null ? `role → ${after}` : `role ${before} → ${after}`;
}

function environmentWords(field: Field<"environment"> | undefined): string {
  if (!field?.after) return "environment changes";
  return field.before ? `environment ${field.before} → ${field.after}` : `environment → ${field.after}`;
}
