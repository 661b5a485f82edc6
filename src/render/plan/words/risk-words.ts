import { fieldOf } from "../../../fields/change.ts";
import { folderText } from "../../../fields/folders.ts";
import { roleText } from "../../../fields/role.ts";
import type { Change, TokenMove } from "../../../model/change.ts";
import type { FieldChange, FolderRef } from "../../../model/field-change.ts";
import type { Risk } from "../../../model/risk.ts";
import { gainedText, lostText, narrowedText, openedText, reachText, unclearText } from "./address-words.ts";
import { placesText, sinksText } from "../values.ts";
import { numberText, plural } from "../../words.ts";

/** The most folders that are named rather than counted. */
const named = 3;

/**
 * Whether words are about one client, or true of each client of a group of equal changes: then they leave out what
 * differs between its clients, such as the number of addresses before, and each token's own place.
 */
export type WordsAbout = "one" | "each";

/** What a risk of a change means, as text that is not yet safe to print. */
export function riskText({ code }: Risk, change: Change, about: WordsAbout = "one"): string {
  switch (code) {
    case "all-folders-granted":
      return `all folders${foldersBefore(fieldOf(change, "folders"))}`;
    case "folder-added":
      return folderAdded(fieldOf(change, "folders"), about);
    case "folder-removed":
      return folderRemoved(fieldOf(change, "folders"), about);
    case "role-changed":
      return roleWords(fieldOf(change, "role"));
    case "environment-changed":
      return environmentWords(fieldOf(change, "environment"));
    case "token-destination-changed":
      return "its next token also goes to another place";
    case "token-place-moves":
      return tokenWords(change.token);
    case "open-to-every-address":
    case "open-to-most-addresses":
    case "ip-allow-list-removed":
    case "ip-allow-list-opened":
    case "ip-allow-list-unclear":
    case "ip-allow-list-added":
    case "ip-allow-list-narrowed":
      return addressWords(code, fieldOf(change, "ip_allow_list"), about);
    case "client-deleted":
      return "clients that use the current token lose access";
    case "spare-deleted":
      return "its token stops working; the one in the place of its former entry goes on working";
    case "earlier-token-ends":
      return "the earlier token stops working; the one in its place goes on working";
    case "recent-token-ends":
      return "the earlier token stops working, and the one in its place is less than a day old: what still uses the earlier one loses access until it reads that";
    case "token-reissued":
      return reissuedWords(change.token, about);
  }
}

/** A new client in one sentence, not yet safe to print: "new: role Admin, all folders, from anywhere". */
export function createText(change: Change): string {
  const role = fieldOf(change, "role")?.after;
  const folders = fieldOf(change, "folders")?.after;
  const list = fieldOf(change, "ip_allow_list")?.after;
  const parts = [
    role ? `role ${roleText(role) ?? "none"}` : "",
    folders ? folderReach(folders) : "",
    list ? `from ${reachText(list)}` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "new" : `new: ${parts.join(", ")}`;
}

function tokenWords(token: TokenMove | null): string {
  if (token === null) return "its token's place moves";
  return `its next token goes to ${placesText(token.after)} (was ${placesText(token.before)})`;
}

function reissuedWords(token: TokenMove | null, about: WordsAbout): string {
  const places = token?.after ?? [];
  const text = about === "one" ? placesText(places) : sinksText(places);
  const where = places.length === 0 ? "" : `: it will be in ${text}`;
  return `clients that use the current token lose access until they read the new one${where}`;
}

type AddressCode = Extract<Risk["code"], `ip-allow-list-${string}` | `open-to-${string}`>;

function addressWords(
  code: AddressCode,
  field: FieldChange<"ip_allow_list"> | undefined,
  about: WordsAbout,
): string {
  // Only a plan that was edited has a risk of a field that it does not change.
  if (field === undefined) return "the IP allow list changes";
  const [before, after] = [field.before ?? [], field.after ?? []];
  const was = before.length === 0 ? "" : ` (was ${reachText(before)})`;
  switch (code) {
    case "open-to-every-address":
    case "open-to-most-addresses":
      return `may be called from ${reachText(after)}`;
    case "ip-allow-list-removed":
      return `may now be called from anywhere${was}`;
    case "ip-allow-list-opened":
      return about === "one" ? openedText(before, after) : gainedText(before, after);
    case "ip-allow-list-unclear":
      return unclearText(before, after);
    case "ip-allow-list-added":
      return `may be called from ${reachText(after)} only (was anywhere)`;
    case "ip-allow-list-narrowed":
      return about === "one" ? narrowedText(before, after) : lostText(before, after);
  }
}

function foldersBefore(field: FieldChange<"folders"> | undefined): string {
  const before = field?.before ?? "all";
  if (before === "all") return "";
  return ` (was ${before.length === 0 ? "none" : numberText(before.length)})`;
}

function folderAdded(field: FieldChange<"folders"> | undefined, about: WordsAbout): string {
  const folders = minus(field?.after, field?.before);
  if (folders.length === 0) return "adds folders";
  const counted = about === "one" && folders.length > named && Array.isArray(field?.before);
  const was = counted ? ` (was ${field.before.length})` : "";
  return `adds ${folderSum(folders)}${was}`;
}

function folderRemoved(field: FieldChange<"folders"> | undefined, about: WordsAbout): string {
  const after = field?.after;
  if (field?.before === "all" && Array.isArray(after)) return `${folderSum(after)} only (was all folders)`;
  const folders = minus(field?.before, after);
  if (folders.length === 0) return "removes folders";
  const counted = about === "one" && folders.length > named && Array.isArray(after);
  const left = counted ? ` (leaves ${after.length})` : "";
  return `removes ${folderSum(folders)}${left}`;
}

/** A few folders by path or id, many by their number. */
function folderSum(folders: readonly FolderRef[]): string {
  if (folders.length === 0) return "no folder";
  if (folders.length > named) return plural(folders.length, "folder");
  return `${folders.length === 1 ? "folder" : "folders"} ${folders.map(folderText).join(", ")}`;
}

/** Which folders a client can access; a single one is named, because the field lists the others. */
function folderReach(folders: "all" | readonly FolderRef[]): string {
  if (folders === "all") return "all folders";
  return folders.length === 1 ? folderSum(folders) : plural(folders.length, "folder");
}

type Folders = FieldChange<"folders">["after"] | undefined;

function minus(from: Folders, other: Folders): readonly FolderRef[] {
  if (!from || from === "all" || !other || other === "all") return [];
  const known = new Set(other.map(({ id }) => id));
  return from.filter(({ id }) => !known.has(id));
}

function roleWords(field: FieldChange<"role"> | undefined): string {
  const { before, after } = field ?? {};
  if (!after) return "role changes";
  const [from, to] = [before ? roleText(before) : null, roleText(after) ?? "none"];
  if (from === null) return `role ${to} (was none)`;
  // Two roles may have the same name.
  return from === to ? `role ${from} (${before?.id}) → ${to} (${after.id})` : `role ${from} → ${to}`;
}

function environmentWords(field: FieldChange<"environment"> | undefined): string {
  if (!field?.after) return "environment changes";
  return field.before
    ? `environment ${field.before} → ${field.after}`
    : `environment ${field.after} (was none)`;
}
