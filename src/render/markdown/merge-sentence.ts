import { fieldOf } from "../../fields/change.ts";
import type { Change } from "../../model/change.ts";
import type { WorkspacePlan } from "../../model/plan.ts";
import { byOrigin, effectsText, widensAccess } from "../plan/plan-view.ts";
import { numberText, plural } from "../words.ts";
import { code } from "./code.ts";
import { prose } from "./prose.ts";
import type { Merge } from "./reader.ts";

/** What merging does where no plan could be made. */
export const unknownSentence =
  "**What merging this pull request would do is unknown: no plan could be made.**";

/** How many hexadecimal digits of a digest are enough to recognize it. */
const digits = 12;

/** What merging a pull request does to a workspace, in one sentence of Markdown with the start of the plan's digest. */
export function mergeSentence(plan: WorkspacePlan, merge: Merge): string {
  const { status, changes, digest } = plan;
  if (status === "refused") return "**Merging this pull request applies nothing: keyward refuses its plan.**";
  if (status === "error" || changes === null) return unknownSentence;
  const own = byOrigin(changes).own;
  const what = [...changePhrases(own), ...tokenPhrases(plan)];
  const start = digest === null ? "" : ` (plan ${digestStart(digest)})`;
  const held = merge.held(plan.workspace.name);
  if (what.length === 0) {
    const but = held.length === 0 ? "" : `, but ${prose(enumerated(held))}`;
    return `**Merging this pull request changes no API client of this workspace**${but}${start}.`;
  }
  const effects = accessText(plan, own);
  if (held.length === 0) return `**Merging this pull request ${enumerated(what)}**${effects}${start}.`;
  const why = prose(enumerated(held));
  return `**Merging this pull request applies nothing by itself**, because ${why}: started by hand with the digest of the plan, the apply workflow **${enumerated(what)}**${effects}${start}.`;
}

/** The beginning of a digest, which is enough to compare it with another. */
export function digestStart(digest: string): string {
  return code(digest.slice(0, "sha256:".length + digits));
}

function changePhrases(own: readonly Change[]): readonly string[] {
  const updates = own.filter(({ action }) => action === "update");
  const renames = updates.filter((change) => fieldOf(change, "name") !== undefined);
  const count = (action: Change["action"]) => own.filter((change) => change.action === action).length;
  return phrases([
    [count("create"), "creates", "new credential"],
    [renames.length, "renames", "API client"],
    [updates.length - renames.length, "updates", "API client"],
    [count("rotate"), "rotates the token of", "API client"],
    [count("delete"), "deletes", "API client"],
  ]);
}

function tokenPhrases({ token_changes }: WorkspacePlan): readonly string[] {
  return phrases([[token_changes?.length ?? 0, "changes the token settings of", "API client"]]);
}

function phrases(counted: readonly (readonly [number, string, string])[]): readonly string[] {
  return counted.flatMap(([count, verb, noun]) => (count === 0 ? [] : [`${verb} ${plural(count, noun)}`]));
}

/** "; 2 of these widen access", by the changes that the sentence is about. */
function accessText({ token_changes }: WorkspacePlan, own: readonly Change[]): string {
  const all = [...own, ...(token_changes ?? [])];
  const widening = all.filter(widensAccess).length;
  if (widening === 0) return effectsText(all) === "" ? "" : "; none of this widens access";
  if (all.length === 1) return "; **this widens access**";
  return `; **${widening === all.length ? "all" : numberText(widening)} of these ${widening === 1 ? "widens" : "widen"} access**`;
}

function enumerated(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
