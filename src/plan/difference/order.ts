import type { Identity } from "../../model/client.ts";
import type { Action, Change } from "../../model/change.ts";
import { nfc } from "../../model/names.ts";

const ranks: Readonly<Record<Action, number>> = { create: 0, update: 1, rotate: 2, delete: 3 };

/** Sorts clients by environment (none first), name and id, by code unit, in NFC. */
export function inOrder<T extends Identity & { readonly id: number | null }>(clients: readonly T[]): T[] {
  return [...clients].sort(compareClients);
}

/** Sorts changes into the order of execution: creates, updates, rotates, deletes, each by environment, name and id. */
export function executionOrder<C extends Pick<Change, "action" | "id" | "name" | "environment">>(
  changes: readonly C[],
): C[] {
  return [...changes].sort((a, b) => ranks[a.action] - ranks[b.action] || compareClients(a, b));
}

type Sortable = Identity & { readonly id: number | null };

function compareClients(a: Sortable, b: Sortable): number {
  return byText(a.environment, b.environment) || byText(a.name, b.name) || (a.id ?? 0) - (b.id ?? 0);
}

function byText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  const [left, right] = [nfc(a), nfc(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
