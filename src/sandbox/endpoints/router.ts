import { type Answer, failure } from "./answer.ts";
import type { Readings } from "../readings.ts";
import type { Seed, SeedCustomer } from "../seed.ts";
import { customerList } from "./customers.ts";
import { SandboxWorkspace, type WorkspaceRequest } from "./workspace.ts";

/** The paths of the API: the sandbox's own workspace and those of Embedded customers, each with separate state. */
export class Router {
  readonly own: SandboxWorkspace;
  readonly #seed: Seed;
  readonly #customers = new Map<string, SandboxWorkspace>();
  /** The customers of the seed, by managed user id and by `E` and external id. */
  readonly #listed: ReadonlyMap<string, SeedCustomer>;

  constructor(seed: Seed) {
    this.#seed = seed;
    this.#listed = new Map(
      (seed.customers ?? []).flatMap((one) =>
        [String(one.id), ...(one.external_id === null ? [] : [`E${one.external_id}`])].map(
          (id) => [id, one] as const,
        ),
      ),
    );
    this.own = new SandboxWorkspace(seed);
  }

  /** Answers one request that passed authentication and the rate limit. */
  answer(path: string, request: Omit<WorkspaceRequest, "rest">, readings: Readings): Answer {
    const own =
      /^\/api\/(developer_api_clients|developer_api_client_roles|folders|projects|activity_logs)(\/.*)?$/.exec(
        path,
      );
    if (own !== null)
      return answerOf(this.own, own[1] ?? "", { ...request, rest: own[2] ?? "" }, readings, false);
    if (/^\/api\/managed_users\/?$/.test(path)) return this.#list(request, readings);
    const customer =
      /^\/api\/(?:v2\/managed_users\/([^/]+)\/(developer_api_clients|developer_api_client_roles)|managed_users\/([^/]+)\/(folders|activity_logs))(\/.*)?$/.exec(
        path,
      );
    const id = decoded(customer?.[1] ?? customer?.[3] ?? "");
    if (customer === null || id === null) return failure(404, "Not found", readings);
    if (!this.#exists(id)) return failure(404, "Not found", readings);
    const workspace = this.customer(id);
    return answerOf(
      workspace,
      customer[2] ?? customer[4] ?? "",
      { ...request, rest: customer[5] ?? "" },
      readings,
      true,
    );
  }

  /** The workspace of an Embedded customer, made from the seed on its first use. */
  customer(id: string): SandboxWorkspace {
    const listed = this.#listed.get(id);
    const key = listed === undefined ? id : String(listed.id);
    const clients = listed?.clients ?? this.#seed.clients;
    const known = this.#customers.get(key) ?? new SandboxWorkspace({ ...this.#seed, clients });
    this.#customers.set(key, known);
    return known;
  }

  #exists(id: string): boolean {
    return this.#seed.customers === undefined || this.#listed.has(id);
  }

  #list({ method, query }: Omit<WorkspaceRequest, "rest">, readings: Readings): Answer {
    if (method !== "GET") return failure(404, "Not found", readings);
    return customerList(this.#seed.customers ?? [], query, readings);
  }
}

/** A decoded segment of a path; null if its percent-encoding is invalid. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Whether a path is one of an Embedded customer's two lists, which have a larger quota. */
export function isCustomerList(method: string, path: string): boolean {
  return (
    method === "GET" &&
    /^\/api\/v2\/managed_users\/[^/]+\/(developer_api_clients|developer_api_client_roles)$/.test(path)
  );
}

function answerOf(
  workspace: SandboxWorkspace,
  kind: string,
  request: WorkspaceRequest,
  readings: Readings,
  wrapped: boolean,
): Answer {
  if (kind === "developer_api_clients") return workspace.clients(request, readings);
  if (request.rest !== "" || request.method !== "GET") return failure(404, "Not found", readings);
  if (kind === "developer_api_client_roles") return workspace.roles(request, readings);
  if (kind === "activity_logs") return workspace.activity(request, readings);
  return kind === "folders" ? workspace.folders(request, readings, wrapped) : workspace.projects();
}
