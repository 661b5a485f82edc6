import type { WorkspacePlan } from "../../../model/plan.ts";
import { forTerminal } from "../../safe.ts";
import type { Style } from "../../style.ts";
import { numberText } from "../../words.ts";
import { changedByLines } from "./change-text.ts";
import { clientText } from "../plan-view.ts";
import { tokenHint, tokensNeedingAction, tokenText, tokenTexts } from "../token-needs.ts";
import {
  leftAloneSummary,
  restingClients,
  tokensSummary,
  unmanagedFate,
  unmanagedSummary,
} from "../resting-view.ts";

/** How much is shown of a plan: equal changes grouped, and a line for each kind of what stays; or every client. */
export type Detail = "brief" | "whole";

type Block = readonly string[];

/** What a plan does not change, for a terminal: unmanaged clients, those that are left alone, tokens that need attention. */
export function restingBlocks(plan: WorkspacePlan, detail: Detail, style: Style): readonly Block[] {
  const blocks = [
    unmanagedBlock(plan, detail, style),
    leftAlone(plan, detail, style),
    tokens(plan, detail, style),
  ];
  return detail === "brief" ? [blocks.flat()] : blocks;
}

/** In full also where it was asked who changed them. */
function unmanagedBlock(plan: WorkspacePlan, detail: Detail, style: Style): Block {
  const clients = restingClients(plan);
  if (clients.length === 0) return [];
  if (detail === "brief" && clients.every(({ changed_by }) => changed_by === undefined))
    return [`${style.bold("Unmanaged:")} ${forTerminal(unmanagedSummary(plan))}`];
  return [
    `${style.bold(`Unmanaged (${numberText(clients.length)})`)} ${style.dim(unmanagedFate(plan))}`,
    ...clients.flatMap((client) => [
      `  ${forTerminal(clientText(client))}`,
      ...changedByLines(client, style),
    ]),
  ];
}

function leftAlone({ left_alone }: WorkspacePlan, detail: Detail, style: Style): Block {
  const clients = left_alone ?? [];
  if (clients.length === 0) return [];
  if (detail === "brief") return [`${style.bold("Left alone:")} ${forTerminal(leftAloneSummary(clients))}`];
  return [
    style.bold(`Left alone (${numberText(clients.length)})`),
    ...clients.map((client) => `  ${forTerminal(clientText(client))}: ${forTerminal(client.reason)}`),
  ];
}

function tokens(plan: WorkspacePlan, detail: Detail, style: Style): Block {
  const texts = tokenTexts(plan.tokens ?? []);
  if (texts.length === 0) return [];
  const head = style.bold("Tokens:");
  if (detail === "brief") return [`${head} ${forTerminal(tokensSummary(plan))}`];
  return [
    `${head} ${texts.join(", ")}`,
    ...tokensNeedingAction(plan.tokens ?? []).map((token) => `  ${forTerminal(tokenText(token))}`),
    `  ${style.dim(tokenHint(plan))}`,
  ];
}
