import type { Inventory, WorkspaceInventory } from "../inventory/inventory.ts";
import { clientMetrics } from "./client-metrics.ts";
import { expositionText, type Metric, type Sample } from "./exposition.ts";
import { seconds, workspaceLabels } from "./labels.ts";
import { tokenMetrics } from "./token-metrics.ts";

/** An inventory as gauges. A workspace that could not be read has no samples but `keyward_workspace_read` 0. */
export function inventoryMetrics(inventory: Inventory): string {
  const { workspaces, keyward, read_at } = inventory;
  return expositionText([
    metric("keyward_info", "The version of keyward that made this report.", [
      { labels: { version: keyward }, value: 1 },
    ]),
    metric("keyward_read_timestamp_seconds", "When the workspaces were read.", [
      { labels: {}, value: seconds(read_at) },
    ]),
    ...workspaceMetrics(workspaces),
    ...clientMetrics(workspaces),
    ...tokenMetrics(workspaces),
  ]);
}

function metric(name: string, help: string, samples: readonly Sample[]): Metric {
  return { name, help, samples };
}

function workspaceMetrics(all: readonly WorkspaceInventory[]): readonly Metric[] {
  const read = all.filter(({ clients }) => clients !== null);
  return [
    metric(
      "keyward_workspace_read",
      "Whether the workspace was read: where it is 0, no other metric has samples of it.",
      all.map((one) => ({ labels: workspaceLabels(one), value: one.clients === null ? 0 : 1 })),
    ),
    metric(
      "keyward_plan_ok",
      "Whether a plan could be made that no guard or policy refuses.",
      read.map((one) => ({ labels: workspaceLabels(one), value: one.status === "ok" ? 1 : 0 })),
    ),
    metric(
      "keyward_last_apply_timestamp_seconds",
      "When keyward last changed the workspace, by the audit log.",
      all.flatMap((one) =>
        one.last_apply === null ? [] : [{ labels: workspaceLabels(one), value: seconds(one.last_apply) }],
      ),
    ),
    metric(
      "keyward_declared_clients_not_live",
      "Clients that are declared and do not exist.",
      read.map((one) => ({ labels: workspaceLabels(one), value: one.not_live?.length ?? 0 })),
    ),
    metric(
      "keyward_policy_violations",
      "Declared clients that violate the policy.",
      read.flatMap((one) =>
        (one.policies ?? []).map(({ name, severity, violated }) => ({
          labels: { ...workspaceLabels(one), policy: name, severity },
          value: violated.length,
        })),
      ),
    ),
  ];
}
