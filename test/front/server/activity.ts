import type { Answer } from "./answer.ts";
import type { Effect } from "./ledger.ts";
import type { Workspace } from "./workspace.ts";

const events = {
  create: "api_client_created",
  update: "api_client_updated",
  regenerate: "api_client_token_regenerated",
  delete: "api_client_deleted",
} as const;

const people = {
  keyward: { user: { id: 4, name: "gitops-admin", email: "gitops@example.invalid" }, ip: "192.0.2.4" },
  outsider: { user: { id: 9, name: "Ada Outsider", email: "ada@example.invalid" }, ip: "203.0.113.9" },
  seed: { user: { id: 1, name: "Workspace owner", email: "owner@example.invalid" }, ip: "192.0.2.1" },
} as const;

/** The activity audit log, newest first, in the shape that the reference describes. */
export function activityLog(
  workspace: Workspace,
  query: URLSearchParams,
  environment: string | null,
): Answer {
  const size = Math.min(Number(query.get("page[size]") ?? "100"), 100);
  const types = query.getAll("include_resource_types[]");
  const from = Date.parse(query.get("from") ?? "1970-01-01T00:00:00Z");
  const to = Date.parse(query.get("to") ?? "9999-01-01T00:00:00Z");
  const after = Number(query.get("page[after]") ?? Number.POSITIVE_INFINITY);
  const matching = workspace.ledger.effects
    .map((effect, index) => ({ effect, id: 9000 + index }))
    .filter(({ effect, id }) => effect.at >= from && effect.at <= to && id < after)
    .filter(({ effect }) => environment === null || effect.environment === environment)
    .filter(() => types.length === 0 || types.includes("ApiClient"))
    .toReversed();
  const data = matching.slice(0, size).map(({ effect, id }) => entry(effect, id));
  return { status: 200, body: { data, total: data.length } };
}

function entry(effect: Effect, id: number): Record<string, unknown> {
  const { user, ip } = people[effect.by];
  return {
    id,
    timestamp: new Date(effect.at).toISOString(),
    event_type: events[effect.kind],
    workspace: {
      id: 1,
      name: "acme",
      email: "acme@example.invalid",
      environment: { name: effect.environment },
    },
    user,
    details: { request: { ip_address: ip, user_agent: "Mozilla/5.0" } },
    resource: { id: effect.client, name: effect.name, type: "ApiClient" },
  };
}
