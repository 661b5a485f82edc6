import type { Change } from "../../../model/change.ts";
import { entryOf } from "../../../model/customer-workspace.ts";
import { groupBy } from "../../../model/names.ts";
import type { Note, PlanDocument, WorkspacePlan } from "../../../model/plan.ts";
import { workspaceLine } from "../../heading.ts";
import { type UnchangedCustomers, unchangedText, withoutUnchanged } from "../unchanged-customers.ts";
import { problemLines } from "../../problems/problem-text.ts";
import { forTerminal } from "../../safe.ts";
import { emptyShardText } from "../../shard-words.ts";
import type { Style } from "../../style.ts";
import { numberText, plural } from "../../words.ts";
import { tokenChangeLines } from "./change-text.ts";
import { groupLines } from "./group-text.ts";
import { groupsOf, ungrouped } from "../groups.ts";
import { changesText, countsText, estimateText, sections, sourceText } from "../plan-view.ts";
import { type Detail, restingBlocks } from "./resting-text.ts";
import { changesOfAll, namesText } from "../customer-counts.ts";
import { sameCustomers, type SameCustomers, sharedPart } from "../same-customers.ts";

type Block = readonly string[];

/**
 * A plan document for a terminal; ends with a newline. What changes comes first, what gives the most access before the
 * rest; `brief` groups equal changes and says in one line each what stays as it is. Customers whose plans do the same are
 * shown once.
 */
export function renderPlanText(document: PlanDocument, style: Style, detail: Detail = "brief"): string {
  const { shown, unchanged } = withoutUnchanged(document.plans);
  const blocks = [
    emptyShardLines(document),
    ...document.problems.map((problem) => problemLines(problem, "error", style)),
    ...sameCustomers(shown).flatMap((same) => customersBlocks(same, detail, style)),
    ...unchanged.map((one) => unchangedBlock(one, style)),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join("\n")}\n`)
    .join("\n");
}

/** How many of the customers that have one plan are named. */
const named = 3;

function customersBlocks(same: SameCustomers, detail: Detail, style: Style): readonly Block[] {
  const { first, plans } = same;
  if (plans.length === 1) return planBlocks(first, [workspaceLine(first.workspace, style)], detail, style);
  const { host, name } = first.workspace;
  const title = `${entryOf(first.workspace)}: ${plural(plans.length, "customer")} with the same changes`;
  const head = [
    workspaceLine({ name: title, host, customer: null }, style),
    forTerminal(namesText(plans, detail === "whole" ? plans.length : named)),
    changesOfAll(plans),
    style.dim(forTerminal(`ids and places below are those of ${name}`)),
  ];
  return planBlocks(
    sharedPart(same),
    head.filter((line) => line !== ""),
    detail,
    style,
  );
}

function planBlocks(plan: WorkspacePlan, head: Block, detail: Detail, style: Style): readonly Block[] {
  const changes = changeBlocks(plan, detail, style);
  const resting = restingBlocks(plan, detail, style);
  const last = [...countsAgain(plan, changes.flat()), ...estimateLines(plan)];
  return [
    [...head, ...(head.length === 1 ? countLines(plan) : [])],
    ...plan.problems.map((problem) => problemLines(problem, plan.status, style)),
    ...changes,
    noteBlock(plan.notes, detail, style),
    ...(detail === "brief" ? [[...resting.flat(), ...last]] : [...resting, last]),
  ];
}

function emptyShardLines({ shard, plans }: PlanDocument): Block {
  return shard === undefined || plans.length > 0 ? [] : [emptyShardText(shard)];
}

function unchangedBlock(customers: UnchangedCustomers, style: Style): Block {
  const { entry: name, host } = customers;
  return [workspaceLine({ name, host, customer: null }, style), unchangedText(customers)];
}

function countLines(plan: WorkspacePlan): Block {
  const line = countsText(plan);
  return line === "" ? [] : [line];
}

/** How many lines of changes fit on a terminal of 24 lines together with what surrounds them. */
const fitting = 14;

/** What changes in numbers once more, since a long list of changes moved the first lines out of sight. */
function countsAgain(plan: WorkspacePlan, lines: Block): Block {
  return lines.length > fitting ? [`Plan: ${changesText(plan)}`] : [];
}

function changeBlocks(plan: WorkspacePlan, detail: Detail, style: Style): readonly Block[] {
  const { widens, breaks, renames, rest } = sections(plan.changes ?? []);
  const others = widens.length + breaks.length + renames.length > 0 ? "Other changes" : "Changes";
  const block = (title: string, changes: readonly Change[], paint: Paint): Block => {
    if (changes.length === 0) return [];
    const groups = detail === "brief" ? groupsOf(changes) : ungrouped(changes);
    return [
      section(title, changes.length, paint, style),
      ...groups.flatMap((group) => groupLines(group, style)),
    ];
  };
  return [
    block("Widens access", widens, style.yellow),
    tokenChangeBlock(plan, style),
    block("Deletes and breaks", breaks, style.red),
    block("Renamed", renames, (text) => text),
    block(others, rest, (text) => text),
  ];
}

type Paint = (text: string) => string;

function tokenChangeBlock({ token_changes }: WorkspacePlan, style: Style): Block {
  if (token_changes === null || token_changes.length === 0) return [];
  return [
    section("Where tokens go", token_changes.length, style.yellow, style),
    ...token_changes.flatMap((change) => tokenChangeLines(change, style)),
  ];
}

function section(title: string, count: number, paint: Paint, style: Style): string {
  return style.bold(paint(`${title} (${numberText(count)})`));
}

/** How many notes of one rule are shown before the rest is counted. */
const notesOfRule = 3;

function noteBlock(notes: readonly Note[], detail: Detail, style: Style): Block {
  const most = detail === "brief" ? notesOfRule : Number.POSITIVE_INFINITY;
  return [...groupBy(notes, ({ rule }) => rule).values()].flatMap((equal) => {
    const more = equal.length - most;
    const rest = `${style.cyan("Note:")} ${style.dim(`and ${numberText(more)} more like this: -v lists all`)}`;
    return [...equal.slice(0, most).map((note) => noteLine(note, style)), ...(more > 0 ? [rest] : [])];
  });
}

function noteLine({ message, source }: Note, style: Style): string {
  const place = source === null ? "" : `  ${style.dim(forTerminal(sourceText(source)))}`;
  return `${style.cyan("Note:")} ${forTerminal(message)}${place}`;
}

function estimateLines(plan: WorkspacePlan): Block {
  const estimate = estimateText(plan);
  return estimate === null ? [] : [`Estimate: ${estimate}`];
}
