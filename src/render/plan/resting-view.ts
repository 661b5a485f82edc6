import type { LeftAlone, UnmanagedClient, WorkspacePlan } from "../../model/plan.ts";
import { numberText } from "../words.ts";
import { clientText } from "./plan-view.ts";
import { tokensNeedingAction, tokenText, tokenTexts } from "./token-needs.ts";

type Plan = Pick<WorkspacePlan, "changes" | "unmanaged" | "options" | "tokens">;

/** The unmanaged clients that a plan leaves alone. */
export function restingClients({ changes, unmanaged }: Plan): readonly UnmanagedClient[] {
  const deleted = new Set((changes ?? []).flatMap(({ action, id }) => (action === "delete" ? [id] : [])));
  return (unmanaged ?? []).filter(({ id }) => !deleted.has(id));
}

/** What happens to the unmanaged clients of a plan: "left alone; --prune deletes 7 of them". */
export function unmanagedFate(plan: Plan): string {
  const clients = restingClients(plan);
  const prunable = clients.filter((client) => client.prunable === true).length;
  if (plan.options.prune) return "left alone by prune";
  if (prunable === 0) return "left alone";
  const which =
    prunable < clients.length ? `${numberText(prunable)} of them` : prunable === 1 ? "it" : "them";
  return `left alone; --prune deletes ${which}`;
}

/** Unmanaged clients on one line: the only one by name, several by their number. */
export function unmanagedSummary(plan: Plan): string {
  const clients = restingClients(plan);
  const [only] = clients;
  return clients.length === 1 && only !== undefined
    ? `${clientText(only)}, ${unmanagedFate(plan)}`
    : `${numberText(clients.length)}, ${unmanagedFate(plan)}: \`keyward clients --unmanaged\``;
}

/** Clients that are left alone on one line: the only one by name, several by their reasons. */
export function leftAloneSummary(clients: readonly LeftAlone[]): string {
  const [only] = clients;
  if (clients.length === 1 && only !== undefined) return `${clientText(only)}: ${only.reason}`;
  const self = clients.filter(({ reason }) => reason === "self").length;
  const others = clients.length - self;
  const parts = [
    ...(self === 0 ? [] : [`${numberText(self)} self`]),
    ...(others === 0 ? [] : [`${numberText(others)} that no manifest can declare`]),
  ];
  return `${parts.join(", ")}: -v lists them`;
}

/** Tokens that need attention on one line: the only one by name, several by their numbers. */
export function tokensSummary({ changes, tokens }: Plan): string {
  const needing = tokensNeedingAction(tokens ?? []);
  const rotated = new Set((changes ?? []).flatMap(({ action, id }) => (action === "rotate" ? [id] : [])));
  const planned = needing.filter(({ id }) => rotated.has(id)).length;
  const [only] = needing;
  const alone = needing.length === 1 && only !== undefined;
  const what = alone ? tokenText(only) : tokenTexts(tokens ?? []).join(", ");
  if (planned === needing.length) return `${what}; the changes above rotate ${alone ? "it" : "them"}`;
  const some = planned === 0 ? "" : `; the changes above rotate ${numberText(planned)} of these`;
  return alone ? what : `${what}${some}: \`keyward clients --tokens\``;
}
