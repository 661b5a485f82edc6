import type { Change } from "../../model/change.ts";
import type { PlanDocument, UnmanagedClient, WorkspacePlan } from "../../model/plan.ts";
import { changeItem, headlineItem, tokenChangeItem } from "./change-markdown.ts";
import { changedByText } from "./changed-by-words.ts";
import { workspaceMarkdown } from "../heading.ts";
import {
  byOrigin,
  clientText,
  countsText,
  estimateText,
  listed,
  moreText,
  tokensNeedingAction,
  sections,
  sourceText,
  tokenHint,
  tokenText,
  tokenTexts,
  unmanagedHint,
} from "./plan-view.ts";
import { problemBlocks } from "../problems/problem-markdown.ts";
import { forMarkdown } from "../safe.ts";
import { numberText, plural } from "../words.ts";

/** How much is shown of what neither widens nor deletes (whole, a line each, or counted), and how many of the others. */
interface Detail {
  readonly rest: "whole" | "lines" | "counted";
  /** The maximum length of each list of what widens, deletes or is wrong. */
  readonly most: number;
}

/**
 * A plan document in Markdown, for a pull request's comment; ends with a newline. Beyond `limit`, what neither widens
 * nor deletes is first shortened, then counted; only after that are the others cut and the rest counted. `size` measures
 * the length, in characters by default.
 */
export function renderPlanMarkdown(
  document: PlanDocument,
  limit = Number.POSITIVE_INFINITY,
  size: (text: string) => number = ({ length }) => length,
): string {
  const all = Number.POSITIVE_INFINITY;
  const fits = (text: string): boolean => size(text) <= limit;
  for (const rest of ["whole", "lines", "counted"] as const) {
    const text = documentText(document, { rest, most: all });
    if (fits(text)) return text;
  }
  let [most, over] = [0, longestList(document)];
  while (over - most > 1) {
    const middle = Math.floor((most + over) / 2);
    if (fits(documentText(document, { rest: "counted", most: middle }))) most = middle;
    else over = middle;
  }
  return documentText(document, { rest: "counted", most });
}

function longestList({ problems, plans }: PlanDocument): number {
  const lists = plans.flatMap((plan) => [plan.problems, plan.changes ?? [], plan.token_changes ?? []]);
  return Math.max(problems.length, ...lists.map((list) => list.length));
}

function documentText(document: PlanDocument, detail: Detail): string {
  const blocks = [
    ...problemBlocks(document.problems, "error", detail.most),
    ...document.plans.flatMap((plan) => planBlocks(plan, detail)),
  ];
  const texts = blocks.filter((block) => block.length > 0).map((block) => `${block.join("\n")}\n`);
  return texts.join("\n");
}

type Block = readonly string[];

function planBlocks(plan: WorkspacePlan, detail: Detail): readonly Block[] {
  const counts = countsText(plan);
  const { own, preExisting } = byOrigin(plan.changes ?? []);
  return [
    [`### ${workspaceMarkdown(plan.workspace)}`],
    counts === "" ? [] : [`**${counts}**`],
    preExisting.length === 0 ? [] : [originText(own.length, preExisting.length)],
    ...problemBlocks(plan.problems, plan.status, detail.most),
    ...sectionBlocks(own, detail, "####", tokenChangeBlock(plan, detail)),
    ...(preExisting.length === 0
      ? []
      : [[`#### Pre-existing (${numberText(preExisting.length)})`], [preExistingHint]]),
    ...sectionBlocks(preExisting, detail, "#####", []),
    unmanagedBlock(plan, detail),
    leftAloneBlock(plan, detail),
    tokenBlock(plan, detail),
    detail.rest === "counted" ? [] : noteBlock(plan),
    estimateBlock(plan),
  ];
}

const preExistingHint =
  "Drift, or a merge that was not applied. This pull request does not cause these changes.";

function originText(own: number, preExisting: number): string {
  const made = own === 0 ? "none of these" : `${numberText(own)} of these`;
  return `This pull request makes ${made}; ${numberText(preExisting)} ${preExisting === 1 ? "is" : "are"} pre-existing.`;
}

function sectionBlocks(
  changes: readonly Change[],
  detail: Detail,
  level: string,
  tokens: Block,
): readonly Block[] {
  const { widens, breaks, rest } = sections(changes);
  const others = widens.length + breaks.length > 0 ? "other change" : "change";
  return [
    ...changesBlocks(`${level} ⚠️ Widens access`, widens, detail),
    tokens,
    ...changesBlocks(`${level} ❗ Deletes and breaks`, breaks, detail),
    restBlock(plural(rest.length, others), rest, detail),
  ];
}

function changesBlocks(title: string, changes: readonly Change[], detail: Detail): readonly Block[] {
  if (changes.length === 0) return [];
  const rows = upTo(detail.most, changes, changeItem);
  return [[`${title} (${numberText(changes.length)})`], rows];
}

function tokenChangeBlock({ token_changes }: WorkspacePlan, detail: Detail): Block {
  if (token_changes === null || token_changes.length === 0) return [];
  const title = `#### 🔑 Where tokens go (${numberText(token_changes.length)})`;
  return [title, ...upTo(detail.most, token_changes, tokenChangeItem)];
}

function upTo<T>(most: number, list: readonly T[], item: (one: T) => Block): Block {
  const more = list.length - most;
  const rows = list.slice(0, most).flatMap(item);
  return more > 0 ? [...rows, `- and ${numberText(more)} more`] : rows;
}

function restBlock(title: string, changes: readonly Change[], detail: Detail): Block {
  if (changes.length === 0) return [];
  switch (detail.rest) {
    case "whole":
      return collapsed(title, changes.flatMap(changeItem));
    case "lines":
      return collapsed(title, changes.map(headlineItem));
    case "counted":
      return [`${title} not shown here: the plan's output lists all.`];
  }
}

function collapsed(summary: string, lines: readonly string[]): Block {
  return [`<details><summary>${summary}</summary>`, "", ...lines, "", "</details>"];
}

function unmanagedBlock({ unmanaged, options }: WorkspacePlan, detail: Detail): Block {
  if (unmanaged === null || unmanaged.length === 0 || detail.rest === "counted") return [];
  const hint = unmanagedHint(options);
  const rows = unmanaged.map((client) => `- ${forMarkdown(unmanagedText(client))}`);
  return collapsed(`${numberText(unmanaged.length)} unmanaged${hint === "" ? "" : ` (${hint})`}`, cut(rows));
}

/** An unmanaged client, and who changed it if that is known. */
function unmanagedText(client: UnmanagedClient): string {
  const changed = changedByText(client.changed_by);
  return changed === null ? clientText(client) : `${clientText(client)}: ${changed}`;
}

function leftAloneBlock({ left_alone }: WorkspacePlan, detail: Detail): Block {
  if (left_alone === null || left_alone.length === 0 || detail.rest === "counted") return [];
  const rows = left_alone.map((client) => `- ${forMarkdown(`${clientText(client)}: ${client.reason}`)}`);
  return collapsed(`${numberText(left_alone.length)} left alone`, cut(rows));
}

function cut(rows: readonly string[]): readonly string[] {
  const more = moreText(rows.length);
  return more === null ? rows : [...rows.slice(0, listed), `- ${more}`];
}

function tokenBlock({ tokens, changes }: WorkspacePlan, detail: Detail): Block {
  const texts = tokenTexts(tokens ?? []);
  if (texts.length === 0) return [];
  const rows = tokensNeedingAction(tokens ?? []).map((token) => `- ${forMarkdown(tokenText(token))}`);
  return detail.rest === "counted"
    ? [`Tokens: ${texts.join(", ")}`]
    : collapsed(`Tokens: ${texts.join(", ")}`, [...cut(rows), "", tokenHint({ tokens, changes })]);
}

function noteBlock({ notes }: WorkspacePlan): Block {
  return notes.map(({ message, source }) => {
    const place = source === null ? "" : ` · ${forMarkdown(sourceText(source))}`;
    return `- Note: ${forMarkdown(message)}${place}`;
  });
}

function estimateBlock(plan: WorkspacePlan): Block {
  const estimate = estimateText(plan);
  return estimate === null ? [] : [`Estimate: ${estimate}`];
}
