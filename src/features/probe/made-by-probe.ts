import { isPlainProbeName, isProbeList, isProbeName } from "./names.ts";
import { allowListOf, createdAtOf, folderIdsOf, nameOf, type Row } from "./wire.ts";

/** How much a live client looks like one that an earlier probe left. */
export type Origin =
  /** Name, allow list, folders and age are those of a probe's client: it may be deleted without a question. */
  | { readonly kind: "certain" }
  /** It looks like what a probe leaves in the midst of a change: a person may decide that it is deleted. */
  | { readonly kind: "likely"; readonly but: string }
  /** The name is a probe's, but it has something that no probe makes. */
  | { readonly kind: "doubtful"; readonly but: string }
  /** It has another name. */
  | { readonly kind: "other" };

/** What a probe left is at most this old, in ms: 30 days. */
const oldestMs = 30 * 24 * 60 * 60 * 1000;

/** Judges where a client comes from; `now` in ms since 1970. */
export function originOf(row: Row, now: number): Origin {
  if (!isProbeName(nameOf(row))) return { kind: "other" };
  const created = createdAtOf(row);
  if (created !== null && now - created > oldestMs) return doubtful("was created more than 30 days ago");
  const folders = row["all_folders"] === true ? 0 : folderIdsOf(row).length;
  const isRecent = created !== null && isPlainProbeName(nameOf(row));
  if (isOpen(row)) {
    const but = "has no allow list and is open to every address";
    return isRecent && folders === 1 ? { kind: "likely", but } : doubtful(but);
  }
  if (!isProbeList(allowListOf(row))) return doubtful("has another allow list");
  if (folders <= 1) return { kind: "certain" };
  // A probe gives its client two folders for a moment.
  const but = `has ${folders} folders`;
  return isRecent && folders === 2 ? { kind: "likely", but } : doubtful(but);
}

function isOpen(row: Row): boolean {
  return allowListOf(row).length === 0;
}

function doubtful(but: string): Origin {
  return { kind: "doubtful", but };
}
