import { dayMs } from "../../../util/duration.ts";
import type { ClientEntry, WorkspaceInventory } from "../inventory/inventory.ts";
import type { Metric } from "./exposition.ts";
import { clientLabels, seconds } from "./labels.ts";

/** The age of each token, and when it is due. */
export function tokenMetrics(all: readonly WorkspaceInventory[]): readonly Metric[] {
  const perClient = (name: string, help: string, value: (client: ClientEntry) => number | null): Metric => ({
    name,
    help,
    samples: all.flatMap((one) =>
      (one.clients ?? []).flatMap((client) => {
        const found = value(client);
        return found === null || Number.isNaN(found)
          ? []
          : [{ labels: clientLabels(one, client), value: found }];
      }),
    ),
  });
  return [
    perClient("keyward_token_issued_timestamp_seconds", "When the token was issued.", ({ token }) =>
      token.issued_at === null ? null : seconds(token.issued_at),
    ),
    perClient(
      "keyward_token_age_seconds",
      "The age of the token when it was read, in whole days.",
      ({ token }) => (token.age_days === null ? null : (token.age_days * dayMs) / 1000),
    ),
    perClient(
      "keyward_token_due_timestamp_seconds",
      "When the token is due for rotation by its rotate_after.",
      ({ token }) => (token.due_at === null ? null : seconds(token.due_at)),
    ),
    perClient(
      "keyward_token_due",
      "Whether the token was due for rotation when it was read; only where a manifest limits its age.",
      ({ token }) => (token.due_at === null ? null : token.due ? 1 : 0),
    ),
  ];
}
