import { type Answer, failure } from "./answer.ts";
import type { Readings } from "./readings.ts";
import type { Seed } from "./seed.ts";
import { SandboxWorkspace, type WorkspaceRequest } from "./workspace.ts";

/** The paths of the API: one's own workspace, and those of Embedded customers, each with a state of its own. */
export class Router {
  readonly own: SandboxWorkspace;
  readonly #seed: Seed;
  readonly #customers = new Map<string, SandboxWorkspace>();

  constructor(seed: Seed) {
    this.#seed = seed;
    this.own = new SandboxWorkspace(seed);
  }

  /** Answers one request that passed login and limit. */
  answer(path: string, request: Omit<WorkspaceRequest, "rest">, readings: Readings): Answer {
    const own = /^\/api\/(developer_api_clients|developer_api_client_roles|folders|projects)(\/.*)?$/.exec(
      path,
    );
    if (own !== null)
      return answerOf(this.own, own[1] ?? "", { ...request, rest: own[2] ?? "" }, readings, false);
    const customer =
      /^\/api\/(?:v2\/)?managed_users\/([^/]+)\/(developer_api_clients|developer_api_client_roles|folders)(\/.*)?$/.exec(
        path,
      );
    if (customer === null) return failure(404, "Not found", readings);
    const workspace = this.#customer(decodeURIComponent(customer[1] ?? ""));
    return answerOf(workspace, customer[2] ?? "", { ...request, rest: customer[3] ?? "" }, readings, true);
  }

  #customer(id: string): SandboxWorkspace {
    const known = this.#customers.get(id) ?? new SandboxWorkspace(this.#seed);
    this.#customers.set(id, known);
    return known;
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
  if (request.rest !== "") return failure(404, "Not found", readings);
  if (kind === "developer_api_client_roles") return workspace.roles(request, readings);
  return kind === "folders" ? workspace.folders(request, readings, wrapped) : workspace.projects();
}
