import type { UnmanagedClient, WorkspacePlan } from "../../model/plan.ts";
import { changedByText } from "../plan/words/changed-by-words.ts";
import { listed, placeText } from "../plan/plan-view.ts";
import { tokenHint, tokensNeedingAction, tokenText, tokenTexts } from "../plan/token-needs.ts";
import { restingClients, unmanagedFate } from "../plan/resting-view.ts";
import { forMarkdown } from "../safe.ts";
import { numberText } from "../words.ts";
import { code } from "./code.ts";
import { details } from "./details.ts";
import { prose } from "./prose.ts";
import { placeOf, type Reader } from "./reader.ts";

/** What is worth knowing and refuses nothing; ends of the user's own policies are warnings. */
export function notesBlock({ notes }: WorkspacePlan, { link }: Reader): readonly string[] {
  if (notes.length === 0) return [];
  const rows = notes.map(({ rule, message, source }) => {
    const mark = rule.startsWith("policy") ? "⚠️ " : "";
    return `- ${mark}${prose(message)}${source === null ? "" : ` · ${placeOf(source, link)}`}`;
  });
  return [`#### Notes (${numberText(notes.length)})`, "", ...rows];
}

/** The state of the workspace that no change of this plan is about, folded. */
export function stateBlock(plan: WorkspacePlan, reader: Reader): readonly string[] {
  const parts = [unmanagedLines(plan, reader), leftAloneLines(plan, reader), tokenLines(plan, reader)];
  const lines = parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : ["", ...part]));
  const { summary } = plan;
  if (lines.length === 0 || summary === null) return [];
  const counts = [
    [summary.unchanged, "unchanged"],
    [summary.unmanaged, "unmanaged"],
    [summary.out_of_scope, "out of scope"],
  ] as const;
  const words = counts.filter(([count]) => count > 0).map(([count, word]) => `${numberText(count)} ${word}`);
  return details(`The rest of the workspace: ${words.join(", ")}`, lines);
}

type Lines = readonly string[];

function unmanagedLines(plan: WorkspacePlan, reader: Reader): Lines {
  const clients = restingClients(plan);
  if (clients.length === 0) return [];
  const fate = reader.kind === "terminal" ? unmanagedFate(plan) : "left alone";
  const head = `**Unmanaged** (${numberText(clients.length)}; ${fate})`;
  return [forTitle(head), "", ...cut(clients.map(unmanagedItem), reader)];
}

function forTitle(text: string): string {
  return text.replaceAll("--prune", "`--prune`");
}

function unmanagedItem(client: UnmanagedClient): string {
  const changed = changedByText(client.changed_by);
  return `- ${clientMarkdown(client)}${changed === null ? "" : `: ${forMarkdown(changed)}`}`;
}

function leftAloneLines({ left_alone }: WorkspacePlan, reader: Reader): Lines {
  if (left_alone === null || left_alone.length === 0) return [];
  const rows = left_alone.map((client) => `- ${clientMarkdown(client)}: ${forMarkdown(client.reason)}`);
  return [`**Left alone** (${numberText(left_alone.length)})`, "", ...cut(rows, reader)];
}

/** A state that is unknown is no news: on a pull request no sink is read. */
function tokenLines({ tokens, changes }: WorkspacePlan, reader: Reader): Lines {
  const texts = tokenTexts(tokens ?? []);
  if (texts.length === 0) return [];
  const rows = tokensNeedingAction(tokens ?? []).map((token) => {
    const text = tokenText(token)
      .slice(`${token.name} ${placeText(token)}`.length)
      .replace(/, unknown(?=,|$)/, "");
    return `- ${clientMarkdown(token)}${forMarkdown(text)}`;
  });
  const hint = reader.kind === "terminal" ? tokenHint({ tokens, changes }) : dueHint;
  return [`**Tokens**: ${texts.join(", ")}`, "", ...cut(rows, reader), "", prose(hint)];
}

const dueHint =
  "No change of this plan rotates these: a workflow with `command: rotate` rotates those that are due";

function clientMarkdown(client: Parameters<typeof placeText>[0] & { readonly name: string }): string {
  const place = placeText(client);
  return `${code(client.name)}${place === "" ? "" : ` ${forMarkdown(place)}`}`;
}

function cut(rows: Lines, { whole }: Reader): Lines {
  const more = rows.length - listed;
  return more > 0
    ? [...rows.slice(0, listed), `- and ${numberText(more)} more: everything is in ${whole}`]
    : rows;
}
