import { activityLog } from "./activity.ts";
import { type Answer, notFound } from "./answer.ts";
import type { Behaviours, Call } from "./behaviours.ts";
import { listClients, listRoles } from "./lists.ts";
import { clientRow } from "./rows.ts";
import type { Asked, Mutation, Workspace } from "./workspace.ts";

/** A request, parsed. */
export interface Parsed {
  readonly call: Call;
  /** The client that the path names; null: none. */
  readonly client: number | null;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** When and as whom a request is carried out. */
export interface Moment {
  readonly now: number;
  readonly turn: number;
  readonly environment: string | null;
  readonly asked: Asked;
}

const clientPath = /^\/api\/developer_api_clients\/(\d+)(\/regenerate)?$/;

/** Which call a method and path are; null: none of this API. */
export function parseRequest(method: string, url: string, body: unknown): Parsed | null {
  const { pathname, searchParams: query } = new URL(url, "http://127.0.0.1");
  const one = clientPath.exec(pathname);
  const call = one === null ? listCall(method, pathname) : clientCall(method, one[2] !== undefined);
  if (call === null) return null;
  return { call, client: one === null ? null : Number(one[1]), query, body };
}

function listCall(method: string, pathname: string): Call | null {
  switch (`${method} ${pathname}`) {
    case "GET /api/developer_api_clients":
      return "list";
    case "POST /api/developer_api_clients":
      return "create";
    case "GET /api/developer_api_client_roles":
      return "roles";
    case "GET /api/folders":
      return "folders";
    case "GET /api/projects":
      return "projects";
    case "GET /api/activity_logs":
      return "activity";
    default:
      return null;
  }
}

function clientCall(method: string, regenerate: boolean): Call | null {
  if (regenerate) return method === "POST" ? "regenerate" : null;
  switch (method) {
    case "GET":
      return "read";
    case "PUT":
      return "update";
    case "DELETE":
      return "delete";
    default:
      return null;
  }
}

/** Carries a request out and says what it answers. */
export function carryOut(workspace: Workspace, parsed: Parsed, moment: Moment): Answer {
  const id = parsed.client ?? 0;
  switch (parsed.call) {
    case "list":
      return listClients(workspace, { ...parsed, ...moment });
    case "roles":
      return listRoles(workspace, { ...parsed, ...moment });
    case "folders":
      return folders(workspace, parsed.query);
    case "projects":
      return projects(workspace);
    case "activity":
      return activityLog(workspace, parsed.query, moment.environment);
    case "read":
      return shown(workspace, id, moment);
    case "create":
      return answerTo(workspace, workspace.create(parsed.body, moment.asked), moment);
    case "update":
      return answerTo(workspace, workspace.update(id, parsed.body, moment.asked), moment);
    case "regenerate":
      return answerTo(workspace, workspace.regenerate(id, moment.asked), moment);
    case "delete": {
      const deleted = workspace.delete(id, moment.asked);
      return deleted.kind === "refused" ? deleted.answer : deletedAnswer(workspace.behaviours);
    }
  }
}

function shown(workspace: Workspace, id: number, { now }: Moment): Answer {
  const client = workspace.clients.get(id);
  if (client === undefined) return notFound;
  const { behaviours, ledger } = workspace;
  return { status: 200, body: { result: clientRow(client, { behaviours, ledger, now, list: false }) } };
}

function answerTo(workspace: Workspace, mutation: Mutation, { now }: Moment): Answer {
  if (mutation.kind === "refused") return mutation.answer;
  const { behaviours, ledger } = workspace;
  const { client, token } = mutation;
  const row = clientRow(client, { behaviours, ledger, now, list: false });
  if (token === null) return { status: 200, body: { result: row } };
  const issued = ledger.tokenOf(token);
  const updated_at = new Date(issued?.from ?? now).toISOString();
  return { status: 200, body: { result: { ...row, token: { value: token, updated_at } } } };
}

function deletedAnswer({ deleted }: Behaviours): Answer {
  switch (deleted) {
    case "success":
      return { status: 200, body: { result: "success" } };
    case "true":
      return { status: 200, body: { result: true } };
    case "null":
      return { status: 200, body: { result: null } };
    case "empty":
      return { status: 200 };
    case "no-content":
      return { status: 204 };
    case "success-true":
      return { status: 200, body: { success: true } };
  }
}

function folders(workspace: Workspace, query: URLSearchParams): Answer {
  const parent = query.get("parent_id");
  const home = 1;
  const children = workspace.folders
    .filter((folder) =>
      parent === null || Number(parent) === home ? folder.parent === null : folder.parent === Number(parent),
    )
    .map(({ id, name, parent: of }) => ({
      id,
      name,
      parent_id: of ?? home,
      is_project: of === null,
      project_id: of === null ? id + 1000 : null,
      created_at: "2023-02-22T01:55:35.739-08:00",
      updated_at: "2023-02-22T01:55:35.739-08:00",
    }));
  const size = Math.min(Number(query.get("per_page") ?? "100"), 100, workspace.behaviours.pageCap);
  const start = (Number(query.get("page") ?? "1") - 1) * size;
  return { status: 200, body: children.slice(start, start + size) };
}

function projects(workspace: Workspace): Answer {
  const top = workspace.folders.filter(({ parent }) => parent === null);
  const body = top.map(({ id, name }) => ({ id: id + 1000, description: "", folder_id: id, name }));
  return { status: 200, body };
}
