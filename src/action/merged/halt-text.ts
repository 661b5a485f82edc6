import type { Change } from "../../model/change.ts";
import { code } from "../../render/markdown/code.ts";
import { prose } from "../../render/markdown/prose.ts";
import { clientText } from "../../render/plan/plan-view.ts";
import { plural } from "../../render/words.ts";
import type { Inputs } from "../ports.ts";
import type { Decision, Unreviewed } from "./decide.ts";

/** How much is shown: with names, or only counts. */
export type Detail = Inputs["detail"];

/** Why a workspace is not applied. */
export interface Halt {
  /** The name of the workspace, or of the entry whose customers it is about. */
  readonly workspace: string;
  /** The customers to which nothing is applied; null: it is about one workspace. */
  readonly customers: readonly string[] | null;
  readonly digest: string | null;
  readonly reason: "stale" | "unreviewed";
  readonly decision: Pick<Decision, "notInReview" | "tokensNotInReview">;
  readonly unreviewed: readonly Unreviewed[];
  /** Changed settings that only an apply by digest approves. */
  readonly destinationChanges: readonly string[];
  /** Changed settings that decide which clients are managed. */
  readonly ownershipChanges: readonly string[];
}

/** Why a workspace's changes are not applied; not escaped yet. */
export function haltSentences(halt: Halt, detail: Detail): readonly string[] {
  return [`Nothing was applied to ${haltedText(halt, detail)}.`, ...whySentences(halt, detail)];
}

/** How to apply exactly this plan anyway. */
export function remedySentence({ workspace, digest }: Halt): string {
  return `to apply exactly this plan, run this workflow by hand (workflow_dispatch) with command: apply, workspace: ${workspace} and digest: ${digest ?? "(none)"}`;
}

/** `production`, or "3 customers of partners: partners/1199, …"; not escaped yet. */
function haltedText({ workspace, customers }: Halt, detail: Detail): string {
  if (customers === null) return workspace;
  const named = detail === "full" ? `: ${cut(customers)}` : "";
  return `${plural(customers.length, "customer")} of ${workspace}${named}`;
}

function whySentences(halt: Halt, detail: Detail): readonly string[] {
  const { decision, unreviewed, destinationChanges, ownershipChanges } = halt;
  const { notInReview, tokensNotInReview } = decision;
  const clients = [...notInReview.map(changeText), ...tokensNotInReview.map((one) => `token of ${one.name}`)];
  const verb = clients.length === 1 ? "is" : "are";
  const named = detail === "full" ? `: ${cut(clients)}` : "";
  const why = `${plural(clients.length, "change")} caused by the merge ${verb} not in any review${named}.`;
  return [
    ...(destinationChanges.length === 0
      ? []
      : [
          `The configuration changes ${destinationChanges.join(", ")}: this requires an apply with the digest of the plan.`,
        ]),
    ...(clients.length === 0 ? [] : [why]),
    ...(clients.length === 0 || ownershipChanges.length === 0
      ? []
      : [
          `The configuration changes ${ownershipChanges.join(", ")}, which changes what the manifests declare.`,
        ]),
    ...unreviewed.map((part) => `No review of ${part.what}: ${part.why}.`),
  ];
}

/** The same in Markdown. */
export function haltMarkdown(halt: Halt, detail: Detail): string {
  const way = [
    "",
    `The digest of this plan: ${code(halt.digest ?? "")}`,
    "",
    "To apply exactly this plan, run this workflow by hand (`workflow_dispatch`) with `command: apply`, this workspace and this digest.",
  ];
  return [
    `### ⛔ keyward applied nothing to ${haltedTitle(halt)} (${halt.reason})`,
    "",
    ...(halt.customers === null || detail === "counts" ? [] : [prose(cut(halt.customers)), ""]),
    ...whySentences(halt, detail).map((line) => `- ${prose(line)}`),
    ...(halt.digest === null ? [] : way),
    "",
  ].join("\n");
}

function haltedTitle({ workspace, customers }: Halt): string {
  return customers === null
    ? code(workspace)
    : `${plural(customers.length, "customer")} of ${code(workspace)}`;
}

function changeText(change: Pick<Change, "action" | "name" | "environment" | "id">): string {
  return `${change.action} ${clientText(change)}`;
}

function cut(texts: readonly string[]): string {
  const rest = texts.length - 10;
  return `${texts.slice(0, 10).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
