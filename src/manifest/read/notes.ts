import type { Note } from "../../model/plan.ts";
import { type Path, valueAt } from "../../schema/path-finding.ts";
import { minuteWords } from "../../util/duration.ts";
import type { ReadContext } from "./check.ts";
import type { Located } from "./findings.ts";

/** What a sound manifest says in a form that is easily misread: prefixes written with the address of a host, and minutes. */
export function manifestNotes(at: Located, { canonical }: Pick<ReadContext, "canonical">): readonly Note[] {
  const clients = valueAt(at.document.value, ["clients"]);
  const count = Array.isArray(clients) ? clients.length : 0;
  const notes = notesOf(at, ["defaults"], canonical);
  for (let index = 0; index < count; index += 1) notes.push(...notesOf(at, ["clients", index], canonical));
  return notes;
}

/** The note for a `rotate_after` in minutes at this path of a document; none for another unit. */
export function minuteNotes(at: Located, path: Path): readonly Note[] {
  const written = valueAt(at.document.value, path);
  const words = typeof written === "string" ? minuteWords(written) : null;
  return words === null ? [] : [noteAt(at, path, "minutes", `\`rotate_after\` ${words}`)];
}

function notesOf(at: Located, base: Path, canonical: ReadContext["canonical"]): Note[] {
  const list = valueAt(at.document.value, [...base, "ip_allow_list"]);
  const notes = [...minuteNotes(at, [...base, "token", "rotate_after"])];
  for (const [index, text] of (Array.isArray(list) ? list : []).entries()) {
    const prefix = typeof text === "string" && text.includes("/") ? prefixOf(text, canonical) : null;
    if (prefix === null) continue;
    const message = `\`${text}\` allows every address of the prefix ${prefix}: write ${prefix} for all of them, or the address alone for one`;
    notes.push(noteAt(at, [...base, "ip_allow_list", index], "host-in-prefix", message));
  }
  return notes;
}

/** The prefix of an address with a length, unless the address is the prefix's first one. */
function prefixOf(text: string, canonical: ReadContext["canonical"]): string | null {
  const prefix = canonical(text);
  if (prefix === null || !prefix.includes("/")) return null;
  const [host = ""] = text.split("/");
  return canonical(host) === prefix.split("/")[0] ? null : prefix;
}

function noteAt({ file, lines, document }: Located, path: Path, rule: string, message: string): Note {
  return { rule, message, source: { file, line: lines.at(document.offsetOf(path)).line } };
}
