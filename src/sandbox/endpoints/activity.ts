import { type Answer, failure, json } from "./answer.ts";
import type { Readings } from "../readings.ts";
import type { SandboxActivity, SandboxState } from "../state.ts";

/** `/activity_logs`: what was done to clients, the latest first; a page begins after the entry that `page[after]` names. */
export function activityLogs(query: URLSearchParams, state: SandboxState, readings: Readings): Answer {
  if (readings.activity === "absent") return failure(404, "Not found", readings);
  if (readings.activity === "forbidden") return failure(403, "Forbidden", readings);
  const time = (name: string, otherwise: number): number => Date.parse(query.get(name) ?? "") || otherwise;
  const [from, to] = [time("from", 0), time("to", Number.POSITIVE_INFINITY)];
  const wanted = query.getAll("include_resource_types[]");
  const all = wanted.length > 0 && !wanted.includes("ApiClient") ? [] : state.activities;
  const within = all.filter((one) => one.at >= from && one.at <= to && isSeen(one, readings)).reverse();
  const after = query.get("page[after]");
  const start = after === null ? 0 : within.findIndex(({ id }) => String(id) === after) + 1;
  const size = Math.min(Number(query.get("page[size]") ?? 100) || 100, 100);
  return json(200, { data: within.slice(start, start + size).map(wireActivity), total: within.length });
}

function isSeen({ client }: SandboxActivity, { foldersOf }: Readings): boolean {
  return foldersOf === "" || client.environment === null || client.environment === foldersOf;
}

function wireActivity({ id, at, event, user, address, agent, client }: SandboxActivity): unknown {
  const { environment } = client;
  return {
    id,
    timestamp: new Date(at).toISOString(),
    event_type: event,
    workspace: { id: 1, name: "Sandbox", email: "sandbox@workato.invalid", environment },
    user,
    details: { request: { ip_address: address, user_agent: agent } },
    resource: { id: client.id, name: client.name, type: "ApiClient" },
  };
}
