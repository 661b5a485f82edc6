import { type Json, Reader } from "./endpoints/check.ts";

/** The initial data of a sandbox. */
export interface Seed {
  /** Empty: a workspace without environments. */
  readonly environments: readonly string[];
  readonly roles: readonly SeedRole[];
  readonly folders: readonly SeedFolder[];
  readonly clients: readonly SeedClient[];
  /** The customers of an Embedded partner; absent: any customer that is asked for exists, and none is listed. */
  readonly customers?: readonly SeedCustomer[];
}

/** A customer of an Embedded partner; each begins with the workspace of the seed, and clients of its own where it has them. */
export interface SeedCustomer {
  /** The managed user id. */
  readonly id: number;
  readonly external_id: string | null;
  readonly clients: readonly SeedClient[] | null;
}

/** A role of the seed. */
export interface SeedRole {
  readonly id: number;
  readonly name: string;
}

/** A folder of the seed; `parent_id` null: in the home folder; without `environment` it is in the tree of every environment. */
export interface SeedFolder extends SeedRole {
  readonly parent_id: number | null;
  readonly environment?: string;
}

/** A client of the seed; without `id` it gets the next one. */
export interface SeedClient {
  readonly id: number | null;
  readonly name: string;
  /** An id, or a role's name. */
  readonly role: number | string;
  readonly folders: "all" | readonly number[];
  readonly environment: string | null;
  readonly ip_allow_list: readonly string[];
  readonly token_age_days: number;
}

/** A small workspace without clients and without environments. */
export const defaultSeed: Seed = {
  environments: [],
  roles: [
    { id: 26779, name: "Integrator" },
    { id: 26780, name: "Read only" },
    { id: 26781, name: "Admin" },
  ],
  folders: [
    { id: 100, name: "Finance", parent_id: null },
    { id: 101, name: "Procure to Pay", parent_id: 100 },
    { id: 102, name: "Order to Cash", parent_id: 100 },
    { id: 110, name: "HR", parent_id: null },
    { id: 111, name: "Payroll", parent_id: 110 },
    { id: 120, name: "IT", parent_id: null },
  ],
  clients: [],
};

const reader = new Reader("the seed");

/** A seed from parsed JSON; omitted roles and folders default to those of `defaultSeed`. Throws `KeywardError` with the path of an invalid value. */
export function parseSeed(json: unknown): Seed {
  const seed = reader.object(json, "$", ["environments", "roles", "folders", "clients", "customers"]);
  const parsed: Seed = {
    environments: reader
      .list(seed["environments"], "$.environments")
      .map((name, i) => reader.text(name, `$.environments[${i}]`)),
    roles:
      seed["roles"] === undefined
        ? defaultSeed.roles
        : reader.list(seed["roles"], "$.roles").map((one, i) => role(one, `$.roles[${i}]`)),
    folders:
      seed["folders"] === undefined
        ? defaultSeed.folders
        : reader.list(seed["folders"], "$.folders").map((one, i) => folder(one, `$.folders[${i}]`)),
    clients: reader.list(seed["clients"], "$.clients").map((one, i) => parseClient(one, `$.clients[${i}]`)),
    ...(seed["customers"] === undefined ? {} : { customers: parseCustomers(seed["customers"]) }),
  };
  parsed.roles.forEach(({ id }, i) => checkId(id, parsed.roles, "roles", i));
  parsed.folders.forEach((one, i) => checkFolder(one, parsed, i));
  parsed.clients.forEach((client, i) => checkClient(client, parsed, i));
  for (const { clients } of parsed.customers ?? [])
    clients?.forEach((client, i) => checkClient(client, { ...parsed, clients }, i));
  return parsed;
}

function parseCustomers(json: unknown): readonly SeedCustomer[] {
  const parsed = reader.list(json, "$.customers").map((value, i): SeedCustomer => {
    const at = `$.customers[${i}]`;
    const one = reader.object(value, at, ["id", "external_id", "clients"]);
    const { clients, external_id: external } = one;
    const list = clients === undefined ? null : reader.list(clients, `${at}.clients`);
    return {
      id: reader.whole(one["id"], `${at}.id`),
      external_id: external === undefined ? null : reader.text(external, `${at}.external_id`),
      clients: list?.map((client, n) => parseClient(client, `${at}.clients[${n}]`)) ?? null,
    };
  });
  for (const [i, { id }] of parsed.entries())
    if (parsed.findIndex((other) => other.id === id) < i)
      throw reader.wrong(`$.customers[${i}].id`, "an id that no other entry of customers has");
  return parsed;
}

/** Rejects a role name or environment that the seed does not define, and an id that is used twice. */
function checkClient({ id, role: wanted, environment }: SeedClient, seed: Seed, i: number): void {
  const at = `$.clients[${i}]`;
  const roles = seed.roles.map(({ name }) => name);
  if (typeof wanted === "string" && !roles.includes(wanted))
    throw reader.wrong(`${at}.role`, `one of ${roles.join(", ")}`);
  if (environment !== null && !seed.environments.includes(environment))
    throw reader.wrong(`${at}.environment`, "one of $.environments");
  if (id !== null && seed.clients.findIndex((other) => other.id === id) < i)
    throw reader.wrong(`${at}.id`, "an id that no other client has");
}

function checkFolder({ id, parent_id, environment }: SeedFolder, seed: Seed, i: number): void {
  checkId(id, seed.folders, "folders", i);
  const at = `$.folders[${i}]`;
  if (parent_id !== null && !seed.folders.some((other) => other.id === parent_id))
    throw reader.wrong(`${at}.parent_id`, "the id of a folder");
  if (environment !== undefined && !seed.environments.includes(environment))
    throw reader.wrong(`${at}.environment`, "one of $.environments");
}

function checkId(id: number, all: readonly SeedRole[], list: string, i: number): void {
  if (all.findIndex((other) => other.id === id) < i)
    throw reader.wrong(`$.${list}[${i}].id`, `an id that no other entry of ${list} has`);
}

function role(value: unknown, at: string): SeedRole {
  const { id, name } = reader.object(value, at, ["id", "name"]);
  return { id: reader.whole(id, `${at}.id`), name: reader.text(name, `${at}.name`) };
}

const folderKeys = ["id", "name", "parent_id", "environment"];

function folder(value: unknown, at: string): SeedFolder {
  const { id, name, parent_id, environment } = reader.object(value, at, folderKeys);
  const parent =
    parent_id === null || parent_id === undefined ? null : reader.whole(parent_id, `${at}.parent_id`);
  return {
    id: reader.whole(id, `${at}.id`),
    name: reader.text(name, `${at}.name`),
    parent_id: parent,
    ...(environment === undefined ? {} : { environment: reader.text(environment, `${at}.environment`) }),
  };
}

const clientKeys = ["id", "name", "role", "folders", "environment", "ip_allow_list", "token_age_days"];

function parseClient(value: unknown, at: string): SeedClient {
  const given = reader.object(value, at, clientKeys);
  const { id, role: wanted, environment } = given;
  return {
    id: id === undefined ? null : reader.whole(id, `${at}.id`),
    name: reader.text(given["name"], `${at}.name`),
    role: typeof wanted === "string" ? wanted : reader.whole(wanted, `${at}.role`),
    folders: folders(given, at),
    environment:
      environment === undefined || environment === null
        ? null
        : reader.text(environment, `${at}.environment`),
    ip_allow_list: reader
      .list(given["ip_allow_list"], `${at}.ip_allow_list`)
      .map((one, i) => reader.text(one, `${at}.ip_allow_list[${i}]`)),
    token_age_days:
      given["token_age_days"] === undefined
        ? 0
        : reader.whole(given["token_age_days"], `${at}.token_age_days`),
  };
}

function folders(given: Json, at: string): SeedClient["folders"] {
  const value = given["folders"];
  if (value === "all") return "all";
  return reader.list(value, `${at}.folders`).map((one, i) => reader.whole(one, `${at}.folders[${i}]`));
}
