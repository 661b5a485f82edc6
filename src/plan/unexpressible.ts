import { canonicalAddress } from "../model/address.ts";
import type { Live, Role } from "../model/client.ts";

/** What is known of the workspace that decides what a manifest can say; `roles` null: they were not read. */
export interface Expressing {
  readonly roles: readonly Role[] | null;
  /** Whether any live client shows an environment: then each declared client must name one. */
  readonly environments: boolean;
}

/** Why no manifest could declare this live client as it is (import tells it, prune spares it); null where one could. */
export function unexpressible(live: Live, { roles, environments }: Expressing): string | null {
  const { name, environment, folders, role, ip_allow_list } = live;
  const unnamed =
    oddText("name", name) ?? (environment === null ? null : oddText("environment", environment));
  if (unnamed !== null) return unnamed;
  if (environment === null && environments) return "it shows no environment, and other clients do";
  if (role === null) return "its role is gone";
  if (roles !== null && !roles.some(({ id }) => id === role)) return `its role ${role} is gone`;
  if (folders !== "all" && folders.length === 0) return "none of its folders is left";
  if (![live.id, role, ...(folders === "all" ? [] : folders)].every(isId)) return "one of its ids is 0";
  const odd = ip_allow_list.find((text) => canonicalAddress(text) === null);
  return odd === undefined ? null : `its allow list holds "${odd}", which is no address`;
}

function oddText(what: "name" | "environment", text: string): string | null {
  if (text.trim() === "") return `its ${what} is blank`;
  if (text !== text.trim()) return `its ${what} begins or ends with a space`;
  return isPlainText(text) ? null : `its ${what} holds a control character`;
}

/** Whether a text is one that a manifest takes as a name: no blank at either end, no control character, no half of one. */
export function isPlainText(text: string): boolean {
  return text !== "" && text === text.trim() && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text);
}

function isId(id: number): boolean {
  return id >= 1;
}
