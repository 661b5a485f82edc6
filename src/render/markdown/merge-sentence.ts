import { fieldOf } from "../../fields/change.ts";
import { entryOf } from "../../model/customer-workspace.ts";
import type { Change } from "../../model/change.ts";
import type { TokenChange, WorkspacePlan } from "../../model/plan.ts";
import { digestOfAll } from "../../plan/difference/digest.ts";
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

const refusedSentence = "**Merging this pull request applies nothing: keyward refuses its plan.**";

/** What merging a pull request does to a workspace, in one sentence of Markdown with the start of the plan's digest. */
export function mergeSentence(plan: WorkspacePlan, merge: Merge): string {
  const { status, changes, digest, token_changes: tokens } = plan;
  if (status === "refused") return refusedSentence;
  if (status === "error" || changes === null) return unknownSentence;
  const own = byOrigin(changes).own;
  const name = entryOf(plan.workspace);
  return sentence(
    { own, tokens: tokens ?? [], digest, where: "", whose: "this workspace" },
    merge.held(name),
  );
}

/** The same for several customers of one entry, of which those that could not be read are counted. */
export function entryMergeSentence(plans: readonly WorkspacePlan[], merge: Merge): string {
  if (plans.some(({ status }) => status === "refused")) return refusedSentence;
  const read = plans.filter(({ status }) => status === "ok");
  const [first] = read;
  if (first === undefined) return unknownSentence;
  const changing = read.filter(({ changes, token_changes: tokens }) => {
    return byOrigin(changes ?? []).own.length + (tokens ?? []).length > 0;
  });
  const facts: MergeFacts = {
    own: changing.flatMap(({ changes }) => byOrigin(changes ?? []).own),
    tokens: changing.flatMap(({ token_changes: tokens }) => tokens ?? []),
    digest: digestOfAll(read),
    where: ` in ${numberText(changing.length)} of ${plural(plans.length, "customer")}`,
    whose: `the ${plural(plans.length, "customer")} of this entry`,
  };
  const unread = plans.length - read.length;
  const left =
    unread === 0
      ? ""
      : ` **${plural(unread, "customer")} could not be read and ${unread === 1 ? "is" : "are"} left out.**`;
  return `${sentence(facts, merge.held(entryOf(first.workspace)))}${left}`;
}

interface MergeFacts {
  readonly own: readonly Change[];
  readonly tokens: readonly TokenChange[];
  readonly digest: string | null;
  /** Where the changes are, after a space; "": in the one workspace. */
  readonly where: string;
  /** Whose API clients may stay as they are. */
  readonly whose: string;
}

function sentence({ own, tokens, digest, where, whose }: MergeFacts, held: readonly string[]): string {
  const what = [...changePhrases(own), ...tokenPhrases(tokens)];
  const start = digest === null ? "" : ` (plan ${digestStart(digest)})`;
  if (what.length === 0) {
    const but = held.length === 0 ? "" : `, but ${prose(enumerated(held))}`;
    return `**Merging this pull request changes no API client of ${whose}**${but}${start}.`;
  }
  const effects = accessText(tokens, own);
  const done = `${enumerated(what)}${where}`;
  if (held.length === 0) return `**Merging this pull request ${done}**${effects}${start}.`;
  const why = prose(enumerated(held));
  return `**Merging this pull request applies nothing by itself**, because ${why}: started by hand with the digest of the plan, the apply workflow **${done}**${effects}${start}.`;
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

function tokenPhrases({ length }: readonly TokenChange[]): readonly string[] {
  return phrases([[length, "changes the token settings of", "API client"]]);
}

function phrases(counted: readonly (readonly [number, string, string])[]): readonly string[] {
  return counted.flatMap(([count, verb, noun]) => (count === 0 ? [] : [`${verb} ${plural(count, noun)}`]));
}

/** "; 2 of these widen access", by the changes that the sentence is about. */
function accessText(tokens: readonly TokenChange[], own: readonly Change[]): string {
  const all = [...own, ...tokens];
  const widening = all.filter(widensAccess).length;
  if (widening === 0) return effectsText(all) === "" ? "" : "; none of this widens access";
  if (all.length === 1) return "; **this widens access**";
  return `; **${widening === all.length ? "all" : numberText(widening)} of these ${widening === 1 ? "widens" : "widen"} access**`;
}

function enumerated(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
