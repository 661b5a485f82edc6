import { KeywardError } from "../errors.ts";
import { type Answer, json } from "./answer.ts";
import { isJson, type Json } from "./check.ts";
import { type Fault, parseFault } from "./faults.ts";
import type { Arrival } from "./journal.ts";
import { parseReadings, type Readings } from "./readings.ts";
import type { ClientFields, SandboxClient, SandboxState } from "./state.ts";

/** What the control door may reach. */
export interface Controlled {
  readonly state: SandboxState;
  readonly journal: Arrival[];
  readings: Readings;
  setFaults(faults: readonly Fault[]): void;
}

/** The sandbox's own door, `/sandbox/…`: no token, no limit, not in the journal. */
export function control(method: string, name: string, body: unknown, sandbox: Controlled): Answer {
  try {
    return answer(`${method} ${name}`, body, sandbox);
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    return json(400, { message: `${error.message}: ${error.remedy}` });
  }
}

function answer(call: string, body: unknown, sandbox: Controlled): Answer {
  switch (call) {
    case "GET state":
      return json(200, {
        clients: [...sandbox.state.clients.values()].map(shown),
        roles: sandbox.state.roles,
        folders: sandbox.state.folders,
      });
    case "GET journal":
      return json(200, { arrivals: sandbox.journal });
    case "POST faults":
      sandbox.setFaults((Array.isArray(body) ? body : []).map(parseFault));
      sandbox.journal.length = 0;
      return json(200, { ok: true });
    case "POST readings":
      sandbox.readings = {
        ...sandbox.readings,
        ...parseReadings(
          Object.entries(isJson(body) ? body : {}).map(([name, value]) => `${name}=${String(value)}`),
        ),
      };
      return json(200, { ok: true });
    case "POST clients":
      return click(isJson(body) ? body : {}, sandbox.state);
    default:
      return json(404, { message: `the sandbox has no door ${call}` });
  }
}

function shown(client: SandboxClient): Json {
  const { id, name, role, folders, environment, ip_allow_list, tokenValue, tokenAt } = client;
  return {
    id,
    name,
    role,
    folders,
    environment,
    ip_allow_list,
    tokenValue,
    token_updated_at: new Date(tokenAt).toISOString(),
  };
}

/** What somebody does by hand in Workato's pages. */
function click(body: Json, state: SandboxState): Answer {
  if (body["action"] === "create")
    return json(200, shown(state.create(fieldsOf(body, newClient(state), state), Date.now())));
  const client = [...state.clients.values()].find(
    ({ id, name }) => id === body["id"] || name === body["name"],
  );
  if (client === undefined) return json(404, { message: "no client has that id or name" });
  switch (body["action"]) {
    case "update":
      Object.assign(client, fieldsOf({ ...body, name: body["new_name"] ?? client.name }, client, state), {
        updatedAt: Date.now(),
      });
      return json(200, shown(client));
    case "regenerate":
      state.regenerate(client, Date.now(), 0);
      return json(200, shown(client));
    case "delete":
      state.clients.delete(client.id);
      return json(200, shown(client));
    default:
      return json(400, { message: "action is one of create, update, regenerate, delete" });
  }
}

function newClient(state: SandboxState): ClientFields {
  const role = state.roles[0]?.id ?? 0;
  return {
    name: "by hand",
    role,
    folders: "all",
    environment: state.environments[0] ?? null,
    ip_allow_list: [],
  };
}

function fieldsOf(body: Json, standing: ClientFields, state: SandboxState): ClientFields {
  const { name, role, folders, environment, ip_allow_list } = body;
  return {
    name: typeof name === "string" ? name : standing.name,
    role: state.roleId(role) ?? standing.role,
    folders:
      folders === "all"
        ? "all"
        : Array.isArray(folders)
          ? folders.filter((id) => typeof id === "number")
          : standing.folders,
    environment: typeof environment === "string" ? environment : standing.environment,
    ip_allow_list: Array.isArray(ip_allow_list) ? ip_allow_list.map(String) : standing.ip_allow_list,
  };
}
