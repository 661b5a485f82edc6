import type { ClientEntry, WorkspaceInventory } from "./inventory.ts";

/** An inventory with a key that entries of the configuration share exactly if they read the same workspace. */
export interface Keyed {
  readonly key: string;
  readonly inventory: WorkspaceInventory;
}

/**
 * Lists a client once that several entries of the configuration read: in the entry that owns it, and if it is in no
 * scope, in the first one.
 */
export function withoutRepeats(all: readonly Keyed[]): readonly WorkspaceInventory[] {
  const owned = new Set(
    all.flatMap(({ key, inventory }) =>
      (inventory.clients ?? []).filter(({ state }) => state !== "out-of-scope").map(idIn(key)),
    ),
  );
  const shown = new Set<string>();
  return all.map(({ key, inventory }) => {
    if (inventory.clients === null) return inventory;
    const id = idIn(key);
    const clients = inventory.clients.filter((client) => {
      if (client.state !== "out-of-scope") return true;
      const isRepeated = owned.has(id(client)) || shown.has(id(client));
      shown.add(id(client));
      return !isRepeated;
    });
    return { ...inventory, clients };
  });
}

function idIn(key: string): (client: Pick<ClientEntry, "id">) => string {
  return ({ id }) => `${id} ${key}`;
}
