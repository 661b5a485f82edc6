import type { Change } from "../../model/change.ts";
import type { PlanDocument, WorkspacePlan } from "../../model/plan.ts";
import { changedByLines, changeLines, tokenChangeLines } from "./change-text.ts";
import { workspaceLine } from "../heading.ts";
import {
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
import { problemLines } from "../problems/problem-text.ts";
import { forTerminal } from "../safe.ts";
import type { Style } from "../style.ts";
import { numberText } from "../words.ts";

type Block = readonly string[];

/** A plan document for a terminal; ends with a newline. */
export function renderPlanText(document: PlanDocument, style: Style): string {
  const blocks = [
    ...document.problems.map((problem) => problemLines(problem, "error", style)),
    ...document.plans.flatMap((plan) => planBlocks(plan, style)),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join("\n")}\n`)
    .join("\n");
}

function planBlocks(plan: WorkspacePlan, style: Style): readonly Block[] {
  const { widens, breaks, rest } = sections(plan.changes ?? []);
  const others = widens.length + breaks.length > 0 ? "Other changes" : "Changes";
  return [
    [workspaceLine(plan.workspace, style), ...countLines(plan)],
    ...plan.problems.map((problem) => problemLines(problem, plan.status, style)),
    changeBlock("Widens access", widens, style.yellow, style),
    tokenChangeBlock(plan, style),
    changeBlock("Deletes and breaks", breaks, style.red, style),
    changeBlock(others, rest, (text) => text, style),
    unmanagedBlock(plan, style),
    leftAloneBlock(plan, style),
    tokenBlock(plan, style),
    noteBlock(plan, style),
    estimateBlock(plan),
  ];
}

function countLines(plan: WorkspacePlan): Block {
  const line = countsText(plan);
  return line === "" ? [] : [line];
}

function changeBlock(
  title: string,
  changes: readonly Change[],
  paint: (text: string) => string,
  style: Style,
): Block {
  if (changes.length === 0) return [];
  return [
    section(title, changes.length, paint, style),
    ...changes.flatMap((change) => changeLines(change, style)),
  ];
}

function tokenChangeBlock({ token_changes }: WorkspacePlan, style: Style): Block {
  if (token_changes === null || token_changes.length === 0) return [];
  return [
    section("Where tokens go", token_changes.length, style.yellow, style),
    ...token_changes.flatMap((change) => tokenChangeLines(change, style)),
  ];
}

function section(title: string, count: number, paint: (text: string) => string, style: Style): string {
  return style.bold(paint(`${title} (${numberText(count)})`));
}

function unmanagedBlock({ unmanaged, options }: WorkspacePlan, style: Style): Block {
  if (unmanaged === null || unmanaged.length === 0) return [];
  const hint = unmanagedHint(options);
  const rows = unmanaged
    .slice(0, listed)
    .flatMap((client) => [`  ${forTerminal(clientText(client))}`, ...changedByLines(client, style)]);
  const head = style.bold(`Unmanaged (${numberText(unmanaged.length)})`);
  return [hint === "" ? head : `${head} ${style.dim(hint)}`, ...rows, ...more(unmanaged.length, style)];
}

function leftAloneBlock({ left_alone }: WorkspacePlan, style: Style): Block {
  if (left_alone === null || left_alone.length === 0) return [];
  const rows = left_alone
    .slice(0, listed)
    .map((client) => `  ${forTerminal(clientText(client))}: ${forTerminal(client.reason)}`);
  return [
    style.bold(`Left alone (${numberText(left_alone.length)})`),
    ...rows,
    ...more(left_alone.length, style),
  ];
}

function more(count: number, style: Style): Block {
  const words = moreText(count);
  return words === null ? [] : [`  ${style.dim(words)}`];
}

function tokenBlock({ tokens, changes }: WorkspacePlan, style: Style): Block {
  const texts = tokenTexts(tokens ?? []);
  if (texts.length === 0) return [];
  const needing = tokensNeedingAction(tokens ?? []);
  const rows = needing.slice(0, listed).map((token) => `  ${forTerminal(tokenText(token))}`);
  return [
    `${style.bold("Tokens:")} ${texts.join(", ")}`,
    ...rows,
    ...more(needing.length, style),
    `  ${style.dim(tokenHint({ tokens, changes }))}`,
  ];
}

function noteBlock({ notes }: WorkspacePlan, style: Style): Block {
  return notes.map(({ message, source }) => {
    const place = source === null ? "" : `  ${style.dim(forTerminal(sourceText(source)))}`;
    return `${style.cyan("Note:")} ${forTerminal(message)}${place}`;
  });
}

function estimateBlock(plan: WorkspacePlan): Block {
  const estimate = estimateText(plan);
  return estimate === null ? [] : [`Estimate: ${estimate}`];
}
