import type { ClientEntry, WorkspaceInventory } from "../inventory/inventory.ts";
import { hasDrifted, isOpen } from "../inventory/findings.ts";
import type { Labels, Metric } from "./exposition.ts";
import { workspaceLabels } from "./labels.ts";

const states = ["managed", "unmanaged", "self", "out-of-scope", "contested"] as const;

/** How many clients there are of each kind, by workspace and environment. */
export function clientMetrics(all: readonly WorkspaceInventory[]): readonly Metric[] {
  const counted = (name: string, help: string, is: (client: ClientEntry) => boolean): Metric => ({
    name,
    help,
    samples: byEnvironment(all).map(({ labels, clients }) => ({ labels, value: clients.filter(is).length })),
  });
  return [
    {
      name: "keyward_clients",
      help: "Live API clients by state.",
      samples: byEnvironment(all).flatMap(({ labels, clients }) =>
        states.map((state) => ({
          labels: { ...labels, state },
          value: clients.filter((client) => client.state === state).length,
        })),
      ),
    },
    counted("keyward_clients_open_to_any_address", "Live clients that every address may call.", isOpen),
    counted("keyward_clients_all_folders", "Live clients that reach all folders.", reachesAll),
    counted(
      "keyward_clients_open_to_any_address_all_folders",
      "Live clients that every address may call and that reach all folders.",
      (client) => isOpen(client) && reachesAll(client),
    ),
    counted("keyward_clients_drifted", "Managed clients that differ from their manifests.", hasDrifted),
    counted("keyward_clients_unmanaged", "Live clients that no manifest declares.", isUnmanaged),
  ];
}

function reachesAll({ folders }: ClientEntry): boolean {
  return folders === "all";
}

function isUnmanaged({ state }: ClientEntry): boolean {
  return state === "unmanaged";
}

interface Group {
  readonly labels: Labels;
  readonly clients: readonly ClientEntry[];
}

/** The clients of each workspace that was read, by environment; a workspace without clients is one empty group. */
function byEnvironment(all: readonly WorkspaceInventory[]): readonly Group[] {
  return all.flatMap((one) => {
    if (one.clients === null) return [];
    const environments = [...new Set(one.clients.map(({ environment }) => environment))];
    const groups = environments.length === 0 ? [null] : environments;
    return groups.map((environment) => ({
      labels: { ...workspaceLabels(one), environment },
      clients: (one.clients ?? []).filter((client) => client.environment === environment),
    }));
  });
}
