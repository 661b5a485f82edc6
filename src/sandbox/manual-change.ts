import { type Answer, json } from "./endpoints/answer.ts";
import { type Json, Reader } from "./endpoints/check.ts";
import type { Actor, ClientFields, SandboxClient, SandboxState } from "./state.ts";

const reader = new Reader("the manual change");
const keys = [
  "action",
  "id",
  "name",
  "new_name",
  "role",
  "folders",
  "environment",
  "ip_allow_list",
  "by",
  "from",
  "agent",
];

/** Applies a change as if a user made it in Workato's user interface; throws `KeywardError` for an invalid value. */
export function manualChange(body: unknown, state: SandboxState): Answer {
  const change = reader.object(body, "$", keys);
  const actor = actorOf(change);
  if (change["action"] === "create") {
    const created = state.create(fieldsOf(change, newClient(state), state), Date.now());
    state.record("developer_api_client_created", created, actor);
    return json(200, shown(created));
  }
  const client = [...state.clients.values()].find(({ id, name }) =>
    change["id"] === undefined ? name === change["name"] : id === change["id"],
  );
  if (client === undefined) return json(404, { message: "no client has this id or name" });
  return act(change, client, state, actor);
}

/** Who makes the change, as the activity audit log shows it: `by` (a name), `from` (an address) and `agent`. */
function actorOf({ by = "Pat Example", from = "203.0.113.7", agent = "Mozilla/5.0 (X11)" }: Json): Actor {
  const name = reader.text(by, "$.by");
  return {
    user: { id: 17, name, email: "pat@example.invalid" },
    address: reader.text(from, "$.from"),
    agent: reader.text(agent, "$.agent"),
  };
}

/** Deletes a role as if a user did it: it stays on its clients. Throws `KeywardError` for an invalid value. */
export function manualRoleChange(body: unknown, state: SandboxState): Answer {
  const { action, id, name } = reader.object(body, "$", ["action", "id", "name"]);
  if (action !== "delete") return json(400, { message: "action must be delete" });
  const role = state.roles.find((one) => one.id === id || one.name === name);
  if (role === undefined) return json(404, { message: "no role has this id or name" });
  state.roles = state.roles.filter((one) => one !== role);
  return json(200, role);
}

/** A client as the control endpoint returns it, with its current token. */
export function shown(client: SandboxClient): Json {
  const { id, name, role, folders, environment, ip_allow_list, tokenValue, tokenAt } = client;
  const token_updated_at = new Date(tokenAt).toISOString();
  return { id, name, role, folders, environment, ip_allow_list, tokenValue, token_updated_at };
}

function act(change: Json, client: SandboxClient, state: SandboxState, actor: Actor): Answer {
  switch (change["action"]) {
    case "update": {
      const fields = fieldsOf({ ...change, name: change["new_name"] ?? client.name }, client, state);
      Object.assign(client, fields, { updatedAt: Date.now() });
      state.record("developer_api_client_updated", client, actor);
      return json(200, shown(client));
    }
    case "regenerate":
      state.regenerate(client, Date.now(), 0);
      state.record("token_regenerated", client, actor);
      return json(200, shown(client));
    case "revoke":
      client.tokenValue = null;
      state.record("token_leaked", client, actor);
      return json(200, shown(client));
    case "delete":
      state.clients.delete(client.id);
      state.record("developer_api_client_deleted", client, actor);
      return json(200, shown(client));
    default:
      return json(400, { message: "action must be one of create, update, regenerate, revoke, delete" });
  }
}

function newClient(state: SandboxState): ClientFields {
  const [environment = null] = state.environments;
  return { name: "by hand", role: state.roles[0]?.id ?? 0, folders: "all", environment, ip_allow_list: [] };
}

function fieldsOf(change: Json, existing: ClientFields, state: SandboxState): ClientFields {
  const { name, role, folders, environment, ip_allow_list: list } = change;
  return {
    name: name === undefined ? existing.name : reader.text(name, "$.name"),
    role: role === undefined ? existing.role : roleOf(role, state),
    folders: folders === undefined ? existing.folders : foldersOf(folders),
    environment: environment === undefined ? existing.environment : environmentOf(environment, state),
    ip_allow_list:
      list === undefined
        ? existing.ip_allow_list
        : reader.list(list, "$.ip_allow_list").map((one, i) => reader.text(one, `$.ip_allow_list[${i}]`)),
  };
}

function roleOf(role: unknown, state: SandboxState): number {
  const id = state.roleId(role);
  if (id === null) throw reader.wrong("$.role", `one of ${state.roles.map(({ name }) => name).join(", ")}`);
  return id;
}

function foldersOf(folders: unknown): ClientFields["folders"] {
  if (folders === "all") return "all";
  return reader.list(folders, "$.folders").map((id, i) => reader.whole(id, `$.folders[${i}]`));
}

function environmentOf(environment: unknown, { environments }: SandboxState): string | null {
  if (environment === null && environments.length === 0) return null;
  const known = environments.find((name) => name === environment);
  if (known === undefined) throw reader.wrong("$.environment", `one of ${environments.join(", ")}`);
  return known;
}
