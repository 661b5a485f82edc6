import { type Path, type PathFinding, valueAt } from "../../schema/path-finding.ts";
import { nameInForm } from "../../model/pair.ts";

/** What prints as nothing or as a gap; control characters and padding have findings of their own. */
const unseen = /^[\s\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]+$/u;

const path: Path = ["tokens", "overlap_name"];

/** The finding for a form of second names that nobody can distinguish from the first ones. Accepts any value. */
export function* checkOverlapName(config: unknown): Generator<PathFinding> {
  const form = valueAt(config, path);
  if (typeof form !== "string" || form !== form.trim()) return;
  if (!unseen.test(form.replace(nameInForm, ""))) return;
  yield {
    rule: "bad-value",
    message:
      "`overlap_name` adds only invisible characters to {name}, so that the names of both API clients look the same",
    fix: 'write for example `overlap_name: "{name}-b"`',
    path,
    at: "value",
  };
}
