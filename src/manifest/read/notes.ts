import type { NoteRule } from "../../model/rules.ts";
import type { Note } from "../../model/plan.ts";
import { type Path, valueAt } from "../../schema/path-finding.ts";
import { minuteWords } from "../../util/duration.ts";
import { keysOf, listAt, valueMaps } from "../inherit/value-maps.ts";
import type { ReadContext } from "./check.ts";
import type { Located } from "./findings.ts";

/** What a sound manifest says in a form that is easily misread: prefixes written with the address of a host, and minutes. */
export function manifestNotes(at: Located, { canonical }: Pick<ReadContext, "canonical">): readonly Note[] {
  const notes: Note[] = [];
  for (const { values, path } of valueMaps(at.document.value)) {
    if (valueAt(values, rotateAfter) !== undefined)
      for (const note of minuteNotes(at, [...path, ...rotateAfter])) notes.push(note);
    const allowed = listAt(values, ["ip_allow_list"]);
    for (const note of prefixNotes(at, allowed, [...path, "ip_allow_list"], canonical)) notes.push(note);
  }
  const lists = valueAt(at.document.value, ["address_lists"]);
  for (const name of keysOf(lists))
    for (const note of prefixNotes(at, listAt(lists, [name]), ["address_lists", name], canonical))
      notes.push(note);
  return notes;
}

const rotateAfter = ["token", "rotate_after"] as const;

/** The note for a `rotate_after` in minutes at this path of a document; none for another unit. */
export function minuteNotes(at: Located, path: Path): readonly Note[] {
  const written = valueAt(at.document.value, path);
  const words = typeof written === "string" ? minuteWords(written) : null;
  return words === null ? [] : [noteAt(at, path, "minutes", `\`rotate_after\` ${words}`)];
}

function* prefixNotes(
  at: Located,
  list: readonly unknown[],
  path: Path,
  canonical: ReadContext["canonical"],
): Generator<Note> {
  for (const [index, text] of list.entries()) {
    if (typeof text !== "string" || !text.includes("/")) continue;
    const prefix = prefixOf(text, canonical);
    if (prefix === null) continue;
    const message = `\`${text}\` allows every address of the prefix ${prefix}: write ${prefix} for all of them, or the address alone for one`;
    yield noteAt(at, [...path, index], "host-in-prefix", message);
  }
}

/** The prefix of an address with a length, unless the address is the prefix's first one. */
function prefixOf(text: string, canonical: ReadContext["canonical"]): string | null {
  const prefix = canonical(text);
  if (prefix === text || prefix === null || !prefix.includes("/")) return null;
  const [host = ""] = text.split("/");
  return canonical(host) === prefix.split("/")[0] ? null : prefix;
}

function noteAt({ file, lines, document }: Located, path: Path, rule: NoteRule, message: string): Note {
  return { rule, message, source: { file, line: lines.at(document.offsetOf(path)).line } };
}
