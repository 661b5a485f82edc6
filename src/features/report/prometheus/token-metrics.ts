import { dayMs } from "../../../util/duration.ts";
import { isCurrent } from "../../overlap/credentials.ts";
import type { ClientEntry, TokenEntry, WorkspaceInventory } from "../inventory/inventory.ts";
import type { Labels, Metric } from "./exposition.ts";
import { clientLabels, seconds } from "./labels.ts";

type Value = (token: TokenEntry) => number | null;

/** The age of each token, and when it is due; of an entry with `overlap`, of the current token only. */
export function tokenMetrics(all: readonly WorkspaceInventory[]): readonly Metric[] {
  const perClient = (name: string, help: string, value: Value): Metric => ({
    name,
    help,
    samples: samplesOf(all, ({ token }) => (isCurrent(token) ? value(token) : null), clientLabels),
  });
  return [
    perClient("keyward_token_issued_timestamp_seconds", "When the token was issued.", issuedAt),
    perClient("keyward_token_age_seconds", "The age of the token when it was read, in whole days.", age),
    perClient(
      "keyward_token_due_timestamp_seconds",
      "When the token is due for rotation by its rotate_after.",
      ({ due_at }) => (due_at === null ? null : seconds(due_at)),
    ),
    perClient(
      "keyward_token_due",
      "Whether the token was due for rotation when it was read; only where a manifest limits its age.",
      ({ due_at, due }) => (due_at === null ? null : due ? 1 : 0),
    ),
    ...spareMetrics(all),
  ];
}

/** The other tokens of entries with `overlap`: they work, and are never due. */
function spareMetrics(all: readonly WorkspaceInventory[]): readonly Metric[] {
  const perSpare = (name: string, help: string, value: Value): Metric => ({
    name,
    help,
    samples: samplesOf(all, ({ token }) => (isCurrent(token) ? null : value(token)), spareLabels),
  });
  return [
    perSpare(
      "keyward_spare_token_issued_timestamp_seconds",
      "When the other token of a client with overlap was issued; it works until the next rotation.",
      issuedAt,
    ),
    perSpare(
      "keyward_spare_token_age_seconds",
      "The age of the other token of a client with overlap when it was read, in whole days.",
      age,
    ),
  ];
}

function samplesOf(
  all: readonly WorkspaceInventory[],
  value: (client: ClientEntry) => number | null,
  labels: (one: WorkspaceInventory, client: ClientEntry) => Labels,
): Metric["samples"] {
  return all.flatMap((one) =>
    (one.clients ?? []).flatMap((client) => {
      const found = value(client);
      return found === null || Number.isNaN(found) ? [] : [{ labels: labels(one, client), value: found }];
    }),
  );
}

/** Also the client whose token is the current one, and whether this one was ever delivered. */
function spareLabels(one: WorkspaceInventory, client: ClientEntry): Labels {
  const { token, overlap_with } = client;
  return {
    ...clientLabels(one, client),
    overlap_with: overlap_with?.name ?? null,
    overlap: token.overlap,
  };
}

function issuedAt({ issued_at }: TokenEntry): number | null {
  return issued_at === null ? null : seconds(issued_at);
}

function age({ age_days }: TokenEntry): number | null {
  return age_days === null ? null : (age_days * dayMs) / 1000;
}
