import { type Answer, deletedAnswer, failure, json, refusal } from "./answer.ts";
import { activityLogs } from "./activity.ts";
import { asked, listAnswer, pageOf } from "./pages.ts";
import { checkPayload } from "./payload.ts";
import type { Readings } from "../readings.ts";
import type { Seed, SeedFolder } from "../seed.ts";
import { inOrder, Shift } from "./order.ts";
import { type Actor, type SandboxClient, SandboxState } from "../state.ts";
import { unknownFields } from "./unknown-fields.ts";
import { deviating, wireClient, wireIssued, wireUser } from "./wire.ts";

/** A request to one workspace: `rest` is the path after its base, such as `/40947/regenerate`. */
export interface WorkspaceRequest {
  readonly method: string;
  readonly rest: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The environment of the client whose token is used; null: none, or the token of the sandbox itself. */
  readonly environment: string | null;
  /** Who sends it, for the activity audit log. */
  readonly actor: Actor;
}

/** The endpoints of one workspace over its state. */
export class SandboxWorkspace {
  readonly state: SandboxState;
  readonly #shift = new Shift();

  constructor(seed: Seed) {
    this.state = new SandboxState(seed);
  }

  /** `/developer_api_clients…` */
  clients(request: WorkspaceRequest, readings: Readings): Answer {
    const [, id, verb] = /^(?:\/(\d+)(\/regenerate)?)?$/.exec(request.rest) ?? [null];
    if (request.rest !== "" && id === undefined) return failure(404, "Not found", readings);
    if (id === undefined) return this.#collection(request, readings);
    const client = this.state.clients.get(Number(id));
    if (client === undefined) return failure(404, "Client not found", readings);
    if (verb !== undefined) {
      if (request.method !== "POST") return failure(404, "Not found", readings);
      // What was made from a legacy API key keeps its token (workato-api.md, What is documented).
      if (/^Migrated API client( - .+)?$/.test(client.name))
        return refusal("Token of a migrated API client can't be regenerated", readings);
      this.state.regenerate(client, Date.now(), readings.listLag);
      this.state.record("token_regenerated", client, request.actor);
      return json(200, { result: wireIssued(client, this.state, readings) });
    }
    switch (request.method) {
      case "GET":
        if (readings.forbid.includes("client")) return failure(403, "Forbidden", readings);
        return json(200, { result: { ...wireClient(client, this.state, readings, false), user: wireUser } });
      case "PUT": {
        const checked = checkPayload(request.body, client, this.state, readings);
        if ("error" in checked) return refusal(checked.error, readings);
        Object.assign(client, checked.fields, { updatedAt: Date.now() });
        this.state.record("developer_api_client_updated", client, request.actor);
        const shown = deviating(wireClient(client, this.state, readings, false), readings);
        return json(200, { result: { ...shown, user: wireUser } });
      }
      case "DELETE":
        this.state.clients.delete(client.id);
        this.state.record("developer_api_client_deleted", client, request.actor);
        return deletedAnswer(readings);
      default:
        return failure(404, "Not found", readings);
    }
  }

  /** `/developer_api_client_roles` */
  roles({ query }: WorkspaceRequest, readings: Readings): Answer {
    if (readings.rolesStatus !== "200")
      return failure(Number(readings.rolesStatus), "Not available", readings);
    if (readings.forbid.includes("roles")) return failure(403, "Forbidden", readings);
    const page = asked(query, readings);
    const made = "2023-02-22T01:55:35.739-08:00";
    const items = this.state.roles.map((role) => ({
      ...role,
      created_at: made,
      updated_at: made,
      ...unknownFields(readings),
    }));
    return listAnswer(pageOf(items, page), items.length, page, readings, "roles");
  }

  /** `/folders`: the children of one folder, or of the home folder. */
  folders({ query }: WorkspaceRequest, readings: Readings, wrapped: boolean): Answer {
    if (readings.forbid.includes("folders")) return failure(403, "Forbidden", readings);
    const parent = query.has("parent_id") ? Number(query.get("parent_id")) : null;
    const all = readings.foldersShowAll === "true";
    const seen = this.state.folders.filter((folder) => isSeen(folder, readings));
    const shown = seen.filter(({ parent_id }) => all || parent_id === parent);
    const items = pageOf(shown, asked(query, readings)).map(({ id, name, parent_id }) => ({
      id,
      name,
      parent_id,
      ...unknownFields(readings),
    }));
    return json(200, wrapped ? { result: items } : items);
  }

  /** `/activity_logs` */
  activity({ query }: WorkspaceRequest, readings: Readings): Answer {
    return activityLogs(query, this.state, readings);
  }

  /** `/projects` */
  projects(): Answer {
    const projects = this.state.folders.filter(({ parent_id }) => parent_id === null);
    return json(
      200,
      projects.map(({ id, name }) => ({ id: 9000 + id, description: null, folder_id: id, name })),
    );
  }

  #collection(request: WorkspaceRequest, readings: Readings): Answer {
    const { method, body, actor } = request;
    if (method === "GET") return this.#list(request, readings);
    if (method !== "POST") return failure(404, "Not found", readings);
    const checked = checkPayload(body, null, this.state, readings);
    if ("error" in checked) return refusal(checked.error, readings);
    const client = this.state.create(checked.fields, Date.now(), undefined, readings.createLag);
    this.state.record("developer_api_client_created", client, actor);
    return json(200, { result: wireIssued(client, this.state, readings) });
  }

  #list({ query, environment }: WorkspaceRequest, readings: Readings): Answer {
    if (readings.forbid.includes("clients")) return failure(403, "Forbidden", readings);
    const page = asked(query, readings);
    const sorted = inOrder(this.#listed(environment, readings), readings);
    if (page.page === 1)
      for (const client of this.state.clients.values()) client.unlisted = Math.max(0, client.unlisted - 1);
    const shown = pageOf(sorted, page, this.#shift.offset(page.page, readings));
    const items = shown.map((client) => wireClient(client, this.state, readings, true));
    for (const client of shown) client.lag = Math.max(0, client.lag - 1);
    return listAnswer(items, sorted.length, page, readings, "clients");
  }

  /** The clients that a list shows to a token of that environment; the sandbox's own token belongs to the first one. */
  #listed(environment: string | null, { listOf }: Readings): readonly SandboxClient[] {
    const own = environment ?? this.state.environments[0] ?? null;
    return [...this.state.clients.values()].filter(
      (client) => client.unlisted === 0 && (listOf === "workspace" || client.environment === own),
    );
  }
}

function isSeen({ environment }: SeedFolder, { foldersOf }: Readings): boolean {
  return foldersOf === "" || environment === undefined || environment === foldersOf;
}
