import type { Change, Destination } from "../../model/change.ts";
import type { TokenChange } from "../../model/plan.ts";

/**
 * Whether a change does no more than give a client another name: it has the access that it had, and its next token goes
 * to the same folder of the same sink as before, under the new name. Its risk is still in the plan's data, for policies;
 * the reader of a plan finds both places at a client that was renamed, not at one whose access widens.
 */
export function isRename(change: Change | TokenChange): boolean {
  if (!("action" in change) || change.action !== "update") return false;
  const { fields, risks, token } = change;
  return (
    fields.length > 0 &&
    fields.every(({ field }) => field === "name") &&
    risks.every(({ code }) => code === "token-place-moves") &&
    (token === null || token.after.every((place) => token.before.some((was) => sameFolder(was, place))))
  );
}

/** Places of one sink that differ in no more than their last segment: `kv/workato/a` and `kv/workato/b`. */
function sameFolder(a: Destination, b: Destination): boolean {
  const folder = folderOf(a.place);
  return folder !== null && a.sink === b.sink && folder === folderOf(b.place);
}

/** Null if it is unknown, as for a program's arguments. */
function folderOf(place: string): string | null {
  const end = place.lastIndexOf("/");
  return end === -1 || place.slice(end).includes(" ") ? null : place.slice(0, end);
}
